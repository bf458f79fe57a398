using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Findings;

namespace IcpAnalyzers.Tasks.Findings;

/// <summary>The findings of the compiler's log as entries of a baseline; the underlined texts come from the files.</summary>
internal sealed class LoggedFindings
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly string folder;

    /// <param name="baseline">Full path of the baseline.</param>
    public LoggedFindings(string baseline) => folder = Path.GetDirectoryName(baseline) ?? "";

    /// <param name="log">Full path of the log.</param>
    /// <param name="isWanted">Which results to take.</param>
    /// <returns>Null when the file is no log with our rules.</returns>
    /// <exception cref="IOException">The log cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The log cannot be read.</exception>
    public IReadOnlyList<BaselineEntry>? In(string log, Func<SarifResult, bool> isWanted) =>
        SarifLog.Read(File.ReadAllText(log), path => path) is { HasRules: true } found
            ? found.Results.Where(isWanted).Select(result => BaselineEntry.Of(result.Id, folder, result.Path, result.TextIn(TextOf(result.Path)))).ToList()
            : null;

    private string TextOf(string path)
    {
        if (texts.TryGetValue(path, out var text))
            return text;
        try
        {
            text = path.Length == 0 ? "" : File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            text = "";
        }

        return texts[path] = text;
    }
}
