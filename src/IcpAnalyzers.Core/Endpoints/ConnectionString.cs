using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Finds the hosts in a connection string: <c>Server=tcp:host,1433;…</c>, <c>Endpoint=sb://host/;…</c>, <c>host:6379,ssl=true</c>, <c>host:9092,host:9092</c>.</summary>
/// <remarks>What is not of one of these forms has no hosts; nothing is guessed from a part that only looks like a name.</remarks>
public static class ConnectionString
{
    private static readonly Lazy<HashSet<string>> HostKeys = new(Load);

    /// <summary>The hosts with their places in the text, in order.</summary>
    public static IReadOnlyList<Endpoint> Endpoints(string text)
    {
        var found = new List<Endpoint>();
        if (text.IndexOf('=') < 0)
            AddServers(text, 0, text.Length, everyPortIsWritten: true, found);
        else if (text.IndexOf(';') >= 0 || IsHostKey(text, 0, text.IndexOf('=')))
            AddPairs(text, found);
        else
            AddRedis(text, found);
        return found;
    }

    private static void AddPairs(string text, List<Endpoint> found)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfPair(text, start);
            var equals = text.IndexOf('=', start, end - start);
            if (equals > start && IsHostKey(text, start, equals))
                AddValue(text, equals + 1, end, found);
            start = end + 1;
        }
    }

    // A quoted value may hold semicolons.
    private static int EndOfPair(string text, int start)
    {
        var quote = '\0';
        for (var i = start; i < text.Length; i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] == ';')
                return i;
            else if (text[i] is '"' or '\'' && i > start && text[i - 1] == '=')
                quote = text[i];
        }

        return text.Length;
    }

    private static void AddValue(string text, int start, int end, List<Endpoint> found)
    {
        if (end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start])
            (start, end) = (start + 1, end - 1);
        if (Endpoint.TryParse(text, start, end - start, out var absolute))
        {
            found.Add(absolute);
            return;
        }

        // SQL Server: tcp:host\instance,port. Named pipes and the local machine's short names are no hosts.
        var colon = text.IndexOf(':', start, end - start);
        if (colon > start && string.Compare(text, start, "tcp", 0, colon - start, StringComparison.OrdinalIgnoreCase) == 0)
            start = colon + 1;
        var instance = text.IndexOf('\\', start, end - start);
        AddServers(text, start, instance < 0 ? end : instance, everyPortIsWritten: false, found);
    }

    private static void AddRedis(string text, List<Endpoint> found)
    {
        // Servers come first, each without an equals sign; options follow.
        var end = text.LastIndexOf(',', text.IndexOf('='));
        if (end > 0)
            AddServers(text, 0, end, everyPortIsWritten: true, found);
    }

    private static void AddServers(string text, int start, int end, bool everyPortIsWritten, List<Endpoint> found)
    {
        var before = found.Count;
        for (var at = start; at < end;)
        {
            var comma = text.IndexOf(',', at, end - at);
            var stop = comma < 0 ? end : comma;
            if (Endpoint.TryParseAuthority(text, at, stop - at, out var server) && server.PathLength == 0 && (!everyPortIsWritten || server.Port >= 0))
                found.Add(server);
            else if (everyPortIsWritten || found.Count == before || !IsNumber(text, at, stop))
            {
                // One that is no server makes the list none.
                found.RemoveRange(before, found.Count - before);
                return;
            }

            at = stop + 1;
        }
    }

    private static bool IsNumber(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text[i] is < '0' or > '9' and not ' ')
                return false;
        return end > start;
    }

    private static bool IsHostKey(string text, int start, int end) => HostKeys.Value.Contains(text.Substring(start, end - start).Trim().ToLowerInvariant());

    private static HashSet<string> Load()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("connection-keys.tsv"))
            keys.Add(row[0]);
        return keys;
    }
}
