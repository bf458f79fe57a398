using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>What is known of hosts by their names (hosts.tsv): the longest suffix decides, and where it names a region, the region does.</summary>
public sealed class HostTable
{
    private static readonly Lazy<Dictionary<string, string>> Alternatives = new(LoadAlternatives);

    private readonly CaselessIndex index = new();
    private readonly List<string> suffixes = new();
    private readonly List<HostRow?> rows = new();
    private readonly HostTable? others;

    // The lines of the embedded table: one becomes a row when a host asks for it, because most never do and the first host of a process waits for all.
    private readonly List<string> lines = new();

    private HostTable()
    {
        foreach (var line in EmbeddedTable.Lines("hosts.tsv"))
        {
            lines.Add(line);
            Add(line.Substring(0, line.IndexOf('\t')), row: null);
        }
    }

    private HostTable(IEnumerable<HostRow> rows, HostTable others)
    {
        this.others = others;
        foreach (var row in rows)
            Add(row.Suffix, row);
    }

    /// <summary>The table of this package.</summary>
    public static HostTable Default { get; } = new();

    public IEnumerable<HostRow> Rows => Enumerable.Range(0, rows.Count).Select(RowAt);

    /// <summary>A table in which rows of the user win over those of this one, whichever suffix is longer.</summary>
    public HostTable With(IReadOnlyCollection<HostRow> userRows) => userRows.Count == 0 ? this : new HostTable(userRows, others: this);

    /// <summary>Says where a parsed host is. Nothing is allocated for names in ASCII.</summary>
    public HostVerdict Judge(in Endpoint endpoint)
    {
        if (HostName.NeedsRewriting(endpoint.Text, endpoint.HostStart, endpoint.HostStart + endpoint.HostLength))
            return Rewritten(endpoint);

        var text = endpoint.Text;
        var start = endpoint.HostStart;
        var end = start + endpoint.HostLength;
        if (end > start && text[end - 1] == '.')
            end--;

        var row = Find(text, start, end, out var before);
        if (row is null)
            return others?.Judge(endpoint) ?? Unnamed(endpoint, start, end);
        if (row.Service == WildcardDns.Service && WildcardDns.IsLocal(text, start, before))
            return new HostVerdict(endpoint, HostState.Reserved, row, null);
        if (row.Regions is null)
            return new HostVerdict(endpoint, row.State, row, null);

        var region = row.Regions.FindIn(text, start, before);
        var state = row.State == HostState.Unknown && region is not null ? row.Regions.StateOf(region) : row.State;
        return new HostVerdict(endpoint, state, row, region);
    }

    /// <summary>Where a host is that is written without a scheme: a name, an address, or either with a port.</summary>
    public HostState PlaceOf(string host) =>
        Endpoint.TryParseAuthority(host, 0, host.Length, out var endpoint) ? Judge(endpoint).State : HostState.Unknown;

    private HostVerdict Rewritten(in Endpoint endpoint)
    {
        const string scheme = "x://";
        var name = HostName.Rewrite(endpoint.Text.Substring(endpoint.HostStart, endpoint.HostLength));
        return name is not null && Endpoint.TryParse(scheme + name, 0, scheme.Length + name.Length, out var plain) && !HostName.NeedsRewriting(plain.Text, 0, plain.Text.Length)
            ? Judge(plain)
            : new HostVerdict(endpoint, HostState.Unknown, null, null);
    }

    private static HostVerdict Unnamed(in Endpoint endpoint, int start, int end)
    {
        if (IpAddress.TryParse(endpoint.Text, start, end - start, out var address))
            return new HostVerdict(endpoint, AddressTable.Default.Judge(address));

        // A name without a dot is one of this network: a container, a service, a machine of the office.
        return new HostVerdict(endpoint, HostName.IsSingleLabel(endpoint.Text, start, end) || HostName.IsShortLoopback(endpoint.Text, start, end) ? HostState.Reserved : HostState.Unknown, null, null);
    }

    // From the right, label by label: one pass, one look-up a dot.
    private HostRow? Find(string text, int start, int end, out int before)
    {
        HostRow? best = null;
        before = start;
        var hash = CaselessIndex.Seed;
        for (var i = end - 1; i >= start; i--)
        {
            hash = CaselessIndex.Add(hash, text[i]);
            if (i > start && text[i - 1] != '.')
                continue;
            if (index.Find(hash, text, i, end - i, suffixes) is not (>= 0 and var found))
                continue;
            best = RowAt(found);
            before = Math.Max(start, i - 1);
        }

        return best;
    }

    private HostRow RowAt(int number) => rows[number] ??= RowOf(lines[number].Split('\t'));

    private void Add(string suffix, HostRow? row)
    {
        var hash = CaselessIndex.Seed;
        for (var i = suffix.Length - 1; i >= 0; i--)
            hash = CaselessIndex.Add(hash, suffix[i]);
        index.Insert(hash, rows.Count);
        suffixes.Add(suffix);
        rows.Add(row);
    }

    // Not Enum.Parse, here and below: its reflection is a good part of the first use.
    internal static HostState StateOf(string name) => name switch
    {
        nameof(HostState.Mainland) => HostState.Mainland,
        nameof(HostState.Overseas) => HostState.Overseas,
        nameof(HostState.Mixed) => HostState.Mixed,
        nameof(HostState.Reserved) => HostState.Reserved,
        nameof(HostState.Unknown) or "Region" => HostState.Unknown,
        _ => throw new FormatException("hosts.tsv has no state " + name),
    };

    private static HostRow RowOf(string[] row) => new(
        row[0],
        StateOf(row[1]),
        row[2],
        row[3].Length == 0 ? null : RegionVocabulary.Find(row[3]) ?? throw new FormatException("hosts.tsv names regions that regions.tsv has not: " + row[3]),
        Alternatives.Value.TryGetValue(row[4], out var alternative) ? alternative : row[4],
        KindOf(row[4], row[5]),
        row[6]);

    private static EquivalentKind KindOf(string equivalent, string kind) => kind switch
    {
        nameof(EquivalentKind.Documented) => EquivalentKind.Documented,
        nameof(EquivalentKind.Region) => EquivalentKind.Region,
        "" => equivalent.Length > 0 ? EquivalentKind.Alternative : EquivalentKind.None,
        _ => throw new FormatException("hosts.tsv has no kind of equivalent " + kind),
    };

    private static Dictionary<string, string> LoadAlternatives()
    {
        var alternatives = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("alternatives.tsv"))
            alternatives.Add(row[0], row[1]);
        return alternatives;
    }
}
