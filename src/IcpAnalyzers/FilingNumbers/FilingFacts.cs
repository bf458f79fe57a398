using System;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>What a project declares of its filing, as far as its code can show it. Equal when the generated code is.</summary>
internal readonly struct FilingFacts : IEquatable<FilingFacts>
{
    private FilingFacts(string rootNamespace, string number, string policeNumber)
    {
        Namespace = rootNamespace;
        Number = number;
        PoliceNumber = policeNumber;
    }

    /// <summary>The project's root namespace; empty when it has none that C# can write.</summary>
    public string Namespace { get; }

    /// <summary>The App filing number as declared; empty when none is.</summary>
    public string Number { get; }

    /// <summary>The 公安联网备案号 as declared; empty when none is.</summary>
    public string PoliceNumber { get; }

    /// <summary>The page of the police number; null for a number that has none.</summary>
    public string? PoliceLink => Core.Filing.PoliceNumber.TryParse(PoliceNumber, out var number) ? number!.Link : null;

    public static FilingFacts Of(AnalyzerConfigOptions options)
    {
        if (string.Equals(Property(options, "IcpEnabled"), "false", StringComparison.OrdinalIgnoreCase))
            return default;

        return new FilingFacts(NamespaceOf(Property(options, "RootNamespace")), Property(options, "IcpFilingNumber"), Property(options, "IcpPoliceNumber"));
    }

    public bool Equals(FilingFacts other) => Namespace == other.Namespace && Number == other.Number && PoliceNumber == other.PoliceNumber;

    public override bool Equals(object? obj) => obj is FilingFacts other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Number ?? "");

    private static string NamespaceOf(string name)
    {
        foreach (var part in name.Split('.'))
            if (!SyntaxFacts.IsValidIdentifier(part) || SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None)
                return "";
        return name;
    }

    private static string Property(AnalyzerConfigOptions options, string name) => options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
