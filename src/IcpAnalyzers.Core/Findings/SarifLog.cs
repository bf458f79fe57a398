using System;
using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Files.Json;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Findings;

/// <summary>The findings of our rules in the log that the compiler writes (SARIF 2.1.0, or 1.0.0 where the project asks for no version).</summary>
public sealed class SarifLog
{
    // Nine tenths of a log describe the rules of all analyzers.
    private const string Descriptions = "rules";
    private const string Quoted = "\"ICP";

    private SarifLog(IReadOnlyList<SarifResult> results, IReadOnlyList<SheetFinding> findings, bool hasRules)
    {
        Results = results;
        Findings = findings;
        HasRules = hasRules;
    }

    /// <summary>In the order of the log.</summary>
    public IReadOnlyList<SarifResult> Results { get; }

    /// <summary>In the order of file, line and id; the path as the log has it.</summary>
    public IReadOnlyList<SheetFinding> Findings { get; }

    /// <summary>Whether our rules ran: a log without findings is one of them only if it names a rule of ours.</summary>
    public bool HasRules { get; }

    /// <param name="text">The log.</param>
    /// <param name="relative">Makes a path relative to the project.</param>
    /// <returns>Null when the text is no log.</returns>
    public static SarifLog? Read(string text, Func<string, string> relative)
    {
        if (JsonDocument.Parse(text, Descriptions) is not { } log || !log["runs"].Exists)
            return null;
        var results = new List<SarifResult>();
        foreach (var run in log["runs"].Items)
            foreach (var result in run["results"].Items)
                if (RuleIds.IsOne(result["ruleId"].Text))
                    results.Add(Result(result));

        var findings = new List<SheetFinding>();
        foreach (var result in results)
            findings.Add(new SheetFinding(result.Id, result.Level, result.Message, result.Path.Length == 0 ? "" : relative(result.Path), result.StartLine, result.IsSuppressed));
        findings.Sort(Order);
        return new SarifLog(results, findings, NamesRule(text));
    }

    // An id between quotation marks; one inside of a text has a backslash before them.
    private static bool NamesRule(string text)
    {
        for (var at = text.IndexOf(Quoted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Quoted, at + 1, StringComparison.Ordinal))
            if (text.IndexOf('"', at + 1) is var end && end > at && RuleIds.IsOne(text.Substring(at + 1, end - at - 1)) && (at == 0 || text[at - 1] != '\\'))
                return true;
        return false;
    }

    private static SarifResult Result(JsonNode result)
    {
        var location = result["locations"].Items is { Count: > 0 } locations ? locations[0] : JsonNode.Nothing;
        var uri = location.At("physicalLocation", "artifactLocation", "uri").Or(location.At("resultFile", "uri")).Text;
        var region = location.At("physicalLocation", "region").Or(location.At("resultFile", "region"));
        return new SarifResult(
            result["ruleId"].Text,
            result["level"] is { Exists: true } level ? level.Text : "warning",
            result.At("message", "text").Or(result["message"]).Text,
            uri.Length == 0 ? "" : PathOf(uri),
            Number(region["startLine"]), Number(region["startColumn"]), Number(region["endLine"]), Number(region["endColumn"]),
            IsSuppressed(result),
            SuppressedBy(result));
    }

    private static int Number(JsonNode node) => int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string SuppressedBy(JsonNode result)
    {
        foreach (var suppression in result["suppressions"].Items)
            if (suppression.At("properties", "suppressionType") is { Exists: true } type)
                return type.Text;
        return "";
    }

    // A suppression that was refused is none (SARIF 3.35).
    private static bool IsSuppressed(JsonNode result)
    {
        foreach (var suppression in result["suppressions"].Items)
            if (suppression["status"].Or(suppression["state"]).Text != "rejected")
                return true;
        return result["suppressionStates"].Items.Count > 0;
    }

    private static string PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);

    private static int Order(SheetFinding left, SheetFinding right)
    {
        var order = string.CompareOrdinal(left.File, right.File);
        order = order != 0 ? order : left.Line.CompareTo(right.Line);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        order = order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
        return order != 0 ? order : left.Suppressed.CompareTo(right.Suppressed);
    }
}
