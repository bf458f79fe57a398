using System;
using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Files.Json;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Findings;

/// <summary>The findings of our rules in the log that the compiler writes (SARIF 2.1.0, or 1.0.0 where the project asks for no version).</summary>
public sealed class SarifLog
{
    private SarifLog(IReadOnlyList<SheetFinding> findings, bool hasRules)
    {
        Findings = findings;
        HasRules = hasRules;
    }

    /// <summary>In the order of file, line and id; the path as the log has it.</summary>
    public IReadOnlyList<SheetFinding> Findings { get; }

    /// <summary>Whether our rules ran: a log without findings is one of them only if it names a rule of ours.</summary>
    public bool HasRules { get; }

    /// <param name="text">The log.</param>
    /// <param name="relative">Makes a path relative to the project.</param>
    /// <returns>Null when the text is no log.</returns>
    public static SarifLog? Read(string text, Func<string, string> relative)
    {
        if (JsonDocument.Parse(text) is not { } log || !log["runs"].Exists)
            return null;
        var findings = new List<SheetFinding>();
        var hasRules = false;
        foreach (var run in log["runs"].Items)
        {
            foreach (var rule in run.At("tool", "driver", "rules").Items)
                hasRules |= IsOurs(rule["id"].Text);
            foreach (var result in run["results"].Items)
                if (IsOurs(result["ruleId"].Text))
                    findings.Add(Finding(result, relative));
        }

        findings.Sort(Order);
        return new SarifLog(findings, hasRules || findings.Count > 0);
    }

    private static bool IsOurs(string id)
    {
        if (id.Length != 7 || !id.StartsWith("ICP", StringComparison.Ordinal))
            return false;
        for (var i = 3; i < id.Length; i++)
            if (id[i] is < '0' or > '9')
                return false;
        return true;
    }

    private static SheetFinding Finding(JsonNode result, Func<string, string> relative)
    {
        var location = result["locations"].Items is { Count: > 0 } locations ? locations[0] : JsonNode.Nothing;
        var uri = location.At("physicalLocation", "artifactLocation", "uri").Or(location.At("resultFile", "uri")).Text;
        var region = location.At("physicalLocation", "region").Or(location.At("resultFile", "region"));
        var id = result["ruleId"].Text;
        return new SheetFinding(
            id, result["level"] is { Exists: true } level ? level.Text : "warning", result.At("message", "text").Or(result["message"]).Text, uri.Length == 0 ? "" : relative(PathOf(uri)),
            int.TryParse(region["startLine"].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0, IsSuppressed(result));
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
