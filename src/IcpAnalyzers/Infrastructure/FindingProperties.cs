using System.Collections.Immutable;

namespace IcpAnalyzers.Infrastructure;

/// <summary>What a finding tells the code fix through <c>Diagnostic.Properties</c>: the fixes decide nothing themselves.</summary>
public static class FindingProperties
{
    /// <summary>The text that takes the place of the reported span; absent when none is certain.</summary>
    public const string Replacement = "replacement";

    /// <summary>Present when the setting that holds the reported span can be left out.</summary>
    public const string Removable = "removable";

    /// <summary>Hosts that the project speaks to in clear text, separated by blanks.</summary>
    public const string Hosts = "hosts";

    /// <summary>Present when a comment in the file silences the finding.</summary>
    public const string Silenced = "silenced";

    public static ImmutableDictionary<string, string?> Replace(string? replacement, bool exact) =>
        replacement is null || !exact
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, replacement);

    /// <summary>For a setting that is better left out, or takes the replacement where it cannot be.</summary>
    public static ImmutableDictionary<string, string?> Setting(string? replacement) =>
        Replace(replacement, exact: true).Add(Removable, "");
}
