using System.Collections.Generic;
using System.IO;
using System.Text;

namespace IcpAnalyzers.Benchmarks.Scoring;

/// <summary>Reads comma-separated values as RFC 4180 has them: fields in quotes may hold commas, quotes and line ends.</summary>
internal static class Csv
{
    /// <summary>Every row after the first, by the names in the first.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        using var reader = new StreamReader(path);
        if (Fields(reader) is not { } names)
            yield break;
        while (Fields(reader) is { } fields)
        {
            var row = new Dictionary<string, string>();
            for (var i = 0; i < names.Count; i++)
                row[names[i]] = i < fields.Count ? fields[i] : "";
            yield return row;
        }
    }

    private static List<string>? Fields(TextReader reader)
    {
        if (reader.Peek() < 0)
            return null;

        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var next = reader.Read(); ; next = reader.Read())
        {
            if (quoted && next >= 0)
            {
                if (next != '"')
                    field.Append((char)next);
                else if (reader.Peek() == '"')
                    field.Append((char)reader.Read());
                else
                    quoted = false;
            }
            else if (next is '"')
            {
                quoted = true;
            }
            else if (next is ',' or '\n' or < 0)
            {
                fields.Add(field.ToString());
                field.Clear();
                if (next != ',')
                    return fields;
            }
            else if (next != '\r')
            {
                field.Append((char)next);
            }
        }
    }
}
