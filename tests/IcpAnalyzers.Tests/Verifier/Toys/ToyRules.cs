using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Verifier.Toys;

public static class ToyRules
{
    public static readonly DiagnosticDescriptor BadWord = new("TOY1", "Bad word", "'{0}' is a bad word", "Toy", DiagnosticSeverity.Warning, true);

    public static readonly DiagnosticDescriptor ShortName = new("TOY2", "Short name", "'{0}' is too short", "Toy", DiagnosticSeverity.Info, true);

    public static readonly DiagnosticDescriptor NoApp = new("TOY3", "No app", "The project lacks a word", "Toy", DiagnosticSeverity.Warning, true);

    public static readonly DiagnosticDescriptor Unreadable = new("TOY4", "Unreadable", "{0} is {1}", "Toy", DiagnosticSeverity.Warning, true);
}
