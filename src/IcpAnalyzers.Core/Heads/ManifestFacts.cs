using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Heads;

/// <summary>What a platform's manifest (清单文件) says of the app. What it leaves to the build, or does not say, is empty.</summary>
public sealed record ManifestFacts
{
    public string PackageId { get; init; } = "";

    /// <summary>The name in the languages it has.</summary>
    public LocalizedText Names { get; init; } = new();

    /// <summary>What stands in for a name where the build is left to give one; empty where there is none.</summary>
    public string ShortName { get; init; } = "";

    /// <summary>The name that people in the mainland see.</summary>
    public string Name => Names.InMainland is { Length: > 0 } shown ? shown : ShortName;

    /// <summary>What the manifest has instead of a name, as <c>$string:app_name</c>, when the text it refers to is not at hand; otherwise empty.</summary>
    public string NameReference { get; init; } = "";

    public string Version { get; init; } = "";

    public string Build { get; init; } = "";

    /// <summary>Names with what the app tells people about them; the source is left to who knows the file.</summary>
    public IReadOnlyList<SheetPermission> Permissions { get; init; } = Array.Empty<SheetPermission>();

    public IReadOnlyList<string> Languages { get; init; } = Array.Empty<string>();

    /// <summary>These facts with the permissions of another file, each once.</summary>
    public ManifestFacts With(IEnumerable<SheetPermission> more) => this with
    {
        Permissions = Permissions.Concat(more.Where(permission => Permissions.All(known => known.Name != permission.Name))).ToList(),
    };

    /// <summary>The value when it is one: variables of the build and references to resources say nothing.</summary>
    internal static string Literal(string? value) =>
        value is null || value.StartsWith("@", StringComparison.Ordinal) || value.StartsWith("ms-resource:", StringComparison.Ordinal)
        || value.IndexOf("$(", StringComparison.Ordinal) >= 0 || value.IndexOf("${", StringComparison.Ordinal) >= 0 || value.IndexOf("$placeholder$", StringComparison.Ordinal) >= 0
            ? ""
            : value.Trim();

    /// <summary>A name that the manifest gives in one language only.</summary>
    internal static LocalizedText NameOf(string? value)
    {
        var names = new LocalizedText();
        names.Add("", Literal(value));
        return names;
    }
}
