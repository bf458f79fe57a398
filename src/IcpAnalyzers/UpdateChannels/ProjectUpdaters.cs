using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using IcpAnalyzers.Core.Updates;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The project's own update libraries: its <c>icp.updaters.tsv</c> files.</summary>
internal static class ProjectUpdaters
{
    private const string FileName = "icp.updaters.tsv";

    public static bool IsList(string path) =>
        path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase)
        && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    public static IReadOnlyCollection<UpdateApi> Of(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var rows = new List<UpdateApi>();
        foreach (var file in files)
            if (IsList(file.Path) && file.GetText(cancellationToken) is { } text)
                rows.AddRange(UserUpdaters.Read(text.ToString()).Rows);
        return rows;
    }
}
