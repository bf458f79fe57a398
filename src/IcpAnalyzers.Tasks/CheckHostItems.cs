using System;
using System.Globalization;
using IcpAnalyzers.Core.Endpoints;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Warns of what a project says about hosts and nobody can use: a place that is none, a date that is none, and what held until a day that has passed.</summary>
/// <remarks>Only the build has a clock: for the rules and on the sheet an entry holds until someone removes it, so that the same sources give the same bytes on every day.</remarks>
public sealed class CheckHostItems : Task
{
    public CheckHostItems()
        : base(Texts.Resources)
    {
    }

    /// <summary>The <c>IcpHost</c> items.</summary>
    public ITaskItem[] Hosts { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The project, at which warnings of items are shown.</summary>
    public string ProjectFile { get; set; } = "";

    /// <summary>The <c>icp.hosts.tsv</c> files; their bad lines are reported by the compiler.</summary>
    public ITaskItem[] Lists { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The day to compare with, <c>yyyy-MM-dd</c>; that of the clock unless it is set.</summary>
    public string Today { get; set; } = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override bool Execute()
    {
        var warnings = new BuildWarnings(this, ProjectFile);
        foreach (var host in Hosts)
            Check(host, warnings);
        foreach (var list in Lists)
            Check(list.ItemSpec, warnings);
        return true;
    }

    private void Check(ITaskItem host, BuildWarnings warnings)
    {
        var (place, until) = (host.GetMetadata("Place"), host.GetMetadata("Until"));
        switch (UserHosts.TryRow(host.ItemSpec, place, "", "", until, out var row))
        {
            case UserHostProblem.UnknownPlace:
                warnings.UnreadableAt(ProjectFile, "HostPlaceUnknown", host.ItemSpec, place);
                break;
            case UserHostProblem.NotAHost:
                warnings.UnreadableAt(ProjectFile, "HostIsNone", host.ItemSpec);
                break;
            case UserHostProblem.NotADate:
                warnings.UnreadableAt(ProjectFile, "HostUntilNoDate", host.ItemSpec, until);
                break;
            default:
                if (IsOver(row))
                    warnings.UnreadableAt(ProjectFile, "HostExpired", host.ItemSpec, row!.Until);
                break;
        }
    }

    private void Check(string list, BuildWarnings warnings)
    {
        foreach (var row in DeclaredHosts.InList(list, warnings))
            if (IsOver(row))
                warnings.UnreadableAt(list, "HostExpired", row.Suffix, row.Until);
    }

    private bool IsOver(HostRow? row) => row is { Until: { Length: > 0 } until } && string.CompareOrdinal(until, Today) < 0;
}
