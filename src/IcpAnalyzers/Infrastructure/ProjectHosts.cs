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

    // The targets lift the items into one property, because only properties reach the compiler: host>place|host>place.
    private const char BetweenItems = '|';
    private const char BeforePlace = '>';

    public static bool IsList(string path) =>
        path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase)
        && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    public static IReadOnlyCollection<HostRow> Of(string items, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var rows = new List<HostRow>();
        foreach (var item in items.Split(BetweenItems))
        {
            var place = item.IndexOf(BeforePlace);
            if (place > 0 && UserHosts.TryRow(item.Substring(0, place), item.Substring(place + 1), "", out var row) is null)
                rows.Add(row!);
        }

        foreach (var file in files)
            if (IsList(file.Path) && file.GetText(cancellationToken) is { } text)
                rows.AddRange(UserHosts.Read(text.ToString()).Rows);
        return rows;
    }
}
