using System;
using System.Globalization;

namespace IcpAnalyzers.Core.Updates;

/// <summary>The constants that make a setting insecure, as the tables write them: <c>true</c>, <c>Unsafe|UseIfPossible&gt;Strict</c>, <c>=MD5</c>, <c>null</c>, <c>without 4</c>.</summary>
public readonly struct InsecureValue
{
    private const string Without = "without ";
    private const char BetweenValues = '|';
    private const char BeforeRemedy = '>';
    private const char BeforeText = '=';

    private readonly string[] values;

    internal InsecureValue(string written)
    {
        var remedy = written.IndexOf(BeforeRemedy);
        Remedy = remedy < 0 ? null : written.Substring(remedy + 1);
        values = (remedy < 0 ? written : written.Substring(0, remedy)).Split(BetweenValues);
        NeededBits = written.StartsWith(Without, StringComparison.Ordinal) && long.TryParse(written.Substring(Without.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            ? bits
            : 0;
    }

    /// <summary>What to write instead; null when that is for people to find out.</summary>
    public string? Remedy { get; }

    /// <summary>The bits whose absence is insecure; 0 for everything but flags.</summary>
    public long NeededBits { get; }

    /// <param name="constant">The value of a constant expression: null, a boolean, a text or a number.</param>
    /// <param name="enumMember">What the enum of the expression calls the value; null for other types.</param>
    public bool Covers(object? constant, string? enumMember)
    {
        foreach (var value in values ?? Array.Empty<string>())
        {
            var isIt = constant switch
            {
                null => value == "null",
                bool flag => value == (flag ? "true" : "false"),
                string text => value.Length > 0 && value[0] == BeforeText && text.Equals(value.Substring(1), StringComparison.OrdinalIgnoreCase),
                _ => value == enumMember,
            };
            if (isIt)
                return true;
        }

        return false;
    }
}
