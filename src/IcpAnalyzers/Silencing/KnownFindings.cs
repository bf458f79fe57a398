using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Silencing;

/// <summary>Which findings the baselines of a project know.</summary>
internal static class KnownFindings
{
    /// <summary>The findings among some that a baseline (<c>icp.baseline.tsv</c>) knows.</summary>
    /// <param name="findings">In any order.</param>
    /// <param name="files">The files of the project that are not C#, the baselines among them.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static IEnumerable<Diagnostic> Among(ImmutableArray<Diagnostic> findings, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            if (!Baseline.IsOne(file.Path) || file.GetText(cancellationToken) is not { } text)
                continue;
            var baseline = Baseline.Read(text.ToString());
            var folder = ProjectFileNames.FolderOf(file.Path);
            var ordered = findings.OrderBy(finding => finding.Location.SourceSpan.Start).ToList();
            var known = baseline.Know(ordered.ConvertAll(finding => EntryOf(finding, folder, files, cancellationToken)));
            for (var i = 0; i < ordered.Count; i++)
                if (known[i])
                    yield return ordered[i];
        }
    }

    private static BaselineEntry EntryOf(Diagnostic finding, string folder, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var location = finding.Location;
        var path = location.SourceTree?.FilePath ?? location.GetLineSpan().Path ?? "";
        var text = location.SourceTree?.GetText(cancellationToken) ?? TextOf(path, files, cancellationToken);
        return BaselineEntry.Of(finding.Id, folder, path, text is not null && location.SourceSpan.End <= text.Length ? text.ToString(location.SourceSpan) : "");
    }

    private static SourceText? TextOf(string path, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
            if (file.Path == path)
                return file.GetText(cancellationToken);
        return null;
    }
}
