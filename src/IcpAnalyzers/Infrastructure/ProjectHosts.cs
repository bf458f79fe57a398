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

    public static bool IsList(string path) => ProjectLists.Is(path, FileName);

    public static IReadOnlyCollection<HostRow> Of(string items, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var rows = new List<HostRow>(UserHosts.OfItems(items));
        foreach (var text in ProjectLists.Texts(files, FileName, cancellationToken))
            rows.AddRange(UserHosts.Read(text).Rows);
        return rows;
    }
}
