using System;
using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>The texts of a project, for the question whether a name is used anywhere.</summary>
internal sealed class ProjectTexts
{
    private const int MaxNames = 32;

    private readonly Compilation compilation;
    private readonly AnalyzerOptions options;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    public ProjectTexts(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        this.compilation = compilation;
        this.options = options;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Whether what keeps a number is read anywhere beside its own declaration.</summary>
    public bool Uses(in FilingDisplay kept)
    {
        if (known.TryGetValue(kept.Sighting.Name, out var isUsed))
            return isUsed;
        // A list of numbers is data, and data is there to be used.
        return known[kept.Sighting.Name] = known.Count >= MaxNames || Finds(kept);
    }

    private bool Finds(in FilingDisplay kept)
    {
        var name = kept.Sighting.Name;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // The designer's file repeats every key of the resource file.
            if (kept.File is not null && tree.FilePath.EndsWith(".Designer.cs", StringComparison.OrdinalIgnoreCase))
                continue;
            if (kept.File is null ? IsRead(tree, name) : Count(tree.GetText(cancellationToken).ToString(), name, 1) > 0)
                return true;
        }

        foreach (var file in options.AdditionalFiles)
        {
            if (file == kept.File ? !FileKinds.IsPage(FileKinds.Of(file.Path)) : FileKinds.Of(file.Path) == FileKind.None)
                continue;
            if (IsTranslation(file.Path, kept))
                continue;
            if (file.GetText(cancellationToken) is { Length: <= FileContent.MaxLength } text && Count(text.ToString(), name, 2) > (file == kept.File ? 1 : 0))
                return true;
        }

        return false;
    }

    private bool IsRead(SyntaxTree tree, string name)
    {
        foreach (var token in NameTokens.In(tree, name, cancellationToken))
            if (token.Parent is SimpleNameSyntax)
                return true;
        return false;
    }

    // AppText.resx and AppText.zh-Hans.resx have the same keys, as have en.json and zh-CN.json.
    private static bool IsTranslation(string path, in FilingDisplay kept) => kept.File is not null && path != kept.Path && FileKinds.Of(path) == FileKinds.Of(kept.Path) && FileKinds.Of(path) switch
    {
        FileKind.Resx or FileKind.Json or FileKind.Config => true,
        // values/strings.xml and values-zh/strings.xml, but not layout/about.xml.
        FileKind.Xml => ProjectFileNames.NameOf(path) == kept.FileName,
        _ => false,
    };

    private static int Count(string text, string word, int limit)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0 && count < limit; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            if ((at == 0 || !IsPart(text[at - 1])) && (at + word.Length == text.Length || !IsPart(text[at + word.Length])))
                count++;
        return count;
    }

    private static bool IsPart(char c) => c == '_' || char.IsLetterOrDigit(c);
}
