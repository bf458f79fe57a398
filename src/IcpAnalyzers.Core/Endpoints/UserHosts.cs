using System;
using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>A user's own list of hosts: <c>icp.hosts.tsv</c>, or the <c>IcpHost</c> items of a project.</summary>
/// <remarks>
/// One host a line, columns separated by a tab: suffix, state, and if wanted service, reason, until. Lines that begin with # are comments, a first line that names the columns is allowed,
/// columns beyond these are for people. <c>*.example.com</c> and <c>example.com</c> are the same: the host and all below it.
/// </remarks>
public sealed class UserHosts
{
    private const string UserSource = "user list";
    private const string DateFormat = "yyyy-MM-dd";

    private readonly List<HostRow> rows = new();
    private readonly List<(int Start, int Length, UserHostProblem Problem)> problems = new();

    private UserHosts()
    {
    }

    public IReadOnlyCollection<HostRow> Rows => rows;

    /// <summary>The lines that say nothing, with their place in the text.</summary>
    public IReadOnlyList<(int Start, int Length, UserHostProblem Problem)> Problems => problems;

    /// <summary>Reads a list; a bad line is a problem and the rest is read.</summary>
    public static UserHosts Read(string text)
    {
        var hosts = new UserHosts();
        foreach (var (start, length, columns) in UserTable.Lines(text, "suffix"))
        {
            HostRow? row = null;
            var problem = columns.Length < 2 ? UserHostProblem.NoPlace : TryRow(columns[0], columns[1], Column(columns, 2), Column(columns, 3), Column(columns, 4), out row);
            if (problem is { } found)
                hosts.problems.Add((start, length, found));
            if (row is not null)
                hosts.rows.Add(row);
        }

        return hosts;
    }

    /// <summary>The items of a project as its targets hand them over in one property: <c>host>place|host>place</c>. What is no host is left out; the build has said so.</summary>
    public static IReadOnlyList<HostRow> OfItems(string items)
    {
        var rows = new List<HostRow>();
        foreach (var item in items.Split('|'))
        {
            var place = item.IndexOf('>');
            if (place > 0 && TryRow(item.Substring(0, place), item.Substring(place + 1), "", "", "", out var row) is null)
                rows.Add(row!);
        }

        return rows;
    }

    /// <summary>One host with its place, as an item has it. A date that is none is a problem and the row is made without it.</summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static UserHostProblem? TryRow(string host, string place, string service, string reason, string until, out HostRow? row)
    {
        row = null;
        var suffix = host.Trim().ToLowerInvariant();
        if (suffix.StartsWith("*.", StringComparison.Ordinal))
            suffix = suffix.Substring(2);
        if (HostName.NeedsRewriting(suffix, 0, suffix.Length))
            suffix = HostName.Rewrite(suffix) ?? "";
        if (!IsHost(suffix))
            return UserHostProblem.NotAHost;
        if (!Enum.TryParse<HostState>(place.Trim(), ignoreCase: true, out var state) || !Enum.IsDefined(typeof(HostState), state) || char.IsDigit(place.Trim()[0]))
            return UserHostProblem.UnknownPlace;

        var isDate = DateTime.TryParseExact(until.Trim(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        row = new HostRow(suffix, state, service.Trim().Length == 0 ? suffix : service.Trim(), null, "", EquivalentKind.None, UserSource)
        {
            Reason = reason.Trim(),
            Until = isDate ? until.Trim() : "",
        };
        return isDate || until.Trim().Length == 0 ? null : UserHostProblem.NotADate;
    }

    private static string Column(string[] columns, int index) => index < columns.Length ? columns[index] : "";

    private static bool IsHost(string suffix)
    {
        const string scheme = "x://";
        return suffix.Length > 0 && Endpoint.TryParse(scheme + suffix, 0, scheme.Length + suffix.Length, out var endpoint)
            && endpoint.HostLength == suffix.Length && suffix.IndexOfAny(new[] { Endpoint.Unknown, '{', '%' }) < 0;
    }
}
