using System.Collections.Generic;
using System.Globalization;

namespace IcpAnalyzers.Benchmarks.Scoring;

/// <summary>What a person said about one literal of a checked-out repository.</summary>
/// <param name="Repository">As <c>owner/name</c>.</param>
/// <param name="Path">From the root of the repository.</param>
/// <param name="Line">From 1.</param>
/// <param name="Text">The literal.</param>
/// <param name="Category">Such as <c>overseas-endpoint</c> or <c>not-an-endpoint</c>.</param>
/// <param name="Role"><c>contact</c>, <c>browse</c> or <c>none</c>.</param>
/// <param name="FileKind">Such as <c>cs</c> or <c>xaml</c>.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record Label(string Repository, string Path, int Line, string Text, string Category, string Role, string FileKind, string Reason)
{
    public bool IsOverseas => Category == "overseas-endpoint";

    /// <summary>Nobody can say where the host is, so no answer is wrong.</summary>
    public bool IsOpen => Category == "unknown-host-endpoint";

    public bool IsContacted => Role == "contact";

    public static IEnumerable<Label> Read(string csv)
    {
        foreach (var row in Csv.Rows(csv))
            yield return new Label(
                row["repo"], row["path"], int.Parse(row["line"], CultureInfo.InvariantCulture), row["text"], row["category"], row["role"], row["file_kind"], row["reason"]);
    }
}
