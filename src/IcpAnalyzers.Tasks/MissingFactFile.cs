using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks;

/// <summary>Keeps the missing facts between the writing of the sheet and a later publish: fact, property and owner with tabs between, one a line.</summary>
internal static class MissingFactFile
{
    /// <param name="path">The file.</param>
    /// <param name="facts">What is missing.</param>
    /// <param name="problem">Why it could not be written.</param>
    public static bool TryWrite(string path, IReadOnlyList<MissingFact> facts, out string problem)
    {
        problem = "";
        try
        {
            File.WriteAllLines(path, facts.Select(fact => OneLine(fact.Fact) + "\t" + OneLine(fact.Property) + "\t" + fact.Who));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problem = exception.Message;
            return false;
        }
    }

    public static IEnumerable<MissingFact> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
            if (line.Split('\t') is { Length: 3 } cells && Enum.TryParse<FactOwner>(cells[2], out var who))
                yield return new MissingFact(cells[0], cells[1], who);
    }

    private static string OneLine(string text) => text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
}
