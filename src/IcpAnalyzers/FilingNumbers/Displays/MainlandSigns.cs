using System;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing.Displays;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>Whether an app is one that has a filing number to show: more than the template it began as.</summary>
/// <remarks>
/// A project that was just made has nothing to file yet, and a warning in its first build teaches people to switch warnings off. An app that declares something of a filing,
/// has an identifier of its own, a page where the number belongs, or Chinese texts is past that.
/// </remarks>
internal static class MainlandSigns
{
    // What the template of MAUI gives every app.
    private const string TemplateId = "com.companyname.";

    // Simplified forms that nearly every screen of Chinese has; Japanese and traditional Chinese write them otherwise.
    private static readonly char[] SimplifiedCharacters = { '设', '请', '关', '这', '们' };

    public static bool AreIn(Compilation compilation, AnalyzerOptions options, ProjectOptions project, ProjectDisplays displays, CancellationToken cancellationToken)
    {
        if (project.FilingNumber.Length > 0 || project.SubjectNumber.Length > 0 || project.PoliceNumber.Length > 0 || displays.IsLinked)
            return true;
        if (project.ApplicationId.Length > 0 && !project.ApplicationId.StartsWith(TemplateId, StringComparison.OrdinalIgnoreCase))
            return true;
        if (options.AdditionalFiles.Any(file => PageName.IsCandidate(file.Path)) || compilation.SyntaxTrees.Any(tree => PageName.IsCandidate(tree.FilePath)))
            return true;

        foreach (var file in options.AdditionalFiles)
            if (file.GetText(cancellationToken) is { Length: <= FileContent.MaxLength } text && IsChinese(text.ToString()))
                return true;
        return compilation.SyntaxTrees.Any(tree => IsChinese(tree.GetText(cancellationToken).ToString()));
    }

    private static bool IsChinese(string text) => text.IndexOfAny(SimplifiedCharacters) >= 0;
}
