using System;
using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Sheet;
using Microsoft.Build.Framework;

namespace IcpAnalyzers.Tasks;

/// <summary>What a project says about hosts, for the sheet: its <c>IcpHost</c> items and its <c>icp.hosts.tsv</c> files.</summary>
internal static class DeclaredHosts
{
    private const string ItemKind = "IcpHost";

    public static IReadOnlyCollection<HostRow> Of(IEnumerable<SheetItem> items, ITaskItem[] lists)
    {
        var rows = new List<HostRow>();
        foreach (var item in items)
        {
            if (item.Kind != ItemKind)
                continue;
            UserHosts.TryRow(item.Include, item["Place"], "", item["Reason"], item["Until"], out var row);
            if (row is not null)
                rows.Add(row);
        }

        foreach (var list in lists)
            rows.AddRange(InList(list.ItemSpec));
        return rows;
    }

    /// <summary>The rows of a file; none of one that cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="warnings">Gets a warning of a file that cannot be read; null for who leaves that to <see cref="CheckHostItems"/>, which runs in every build.</param>
    public static IReadOnlyCollection<HostRow> InList(string path, BuildWarnings? warnings = null)
    {
        try
        {
            return UserHosts.Read(File.ReadAllText(path)).Rows;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            warnings?.UnreadableAt(path, "CannotRead", path, problem.Message);
            return Array.Empty<HostRow>();
        }
    }
}
