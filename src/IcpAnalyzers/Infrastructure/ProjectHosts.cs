using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The project's own knowledge of hosts: its <c>IcpHost</c> items and its <c>icp.hosts.tsv</c> files.</summary>
internal static class ProjectHosts
{
    private const string FileName = "icp.hosts.tsv";

    public static bool IsList(string path) =>
        path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase)
        && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    public static IReadOnlyCollection<HostRow> Of(string items, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var rows = new List<HostRow>(UserHosts.OfItems(items));
        foreach (var file in files)
            if (IsList(file.Path) && file.GetText(cancellationToken) is { } text)
                rows.AddRange(UserHosts.Read(text.ToString()).Rows);
        return rows;
    }
}
