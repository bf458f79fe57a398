using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Benchmarks;

/// <summary>Analyzers of one assembly, all of them or those of some rules.</summary>
internal sealed class AnalyzerAssembly
{
    private readonly HashSet<string> rules;

    private AnalyzerAssembly(string name, IEnumerable<Type> types, IEnumerable<string> rules)
    {
        Name = name;
        this.rules = rules.ToHashSet(StringComparer.Ordinal);
        Analyzers = types
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true && type.GetConstructor([]) is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .Where(analyzer => this.rules.Count == 0 || analyzer.SupportedDiagnostics.Any(rule => this.rules.Contains(rule.Id)))
            .ToImmutableArray();
    }

    /// <summary>The analyzers of this project.</summary>
    public static AnalyzerAssembly Own { get; } = new("IcpAnalyzers", typeof(Rules).Assembly.GetTypes(), []);

    public string Name { get; }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <param name="argument"><c>path</c> or <c>path=ID,ID</c>.</param>
    public static AnalyzerAssembly Parse(string argument)
    {
        var (path, rules) = argument.Split('=') is [var first, var second] ? (first, second) : (argument, "");
        var assembly = Assembly.LoadFrom(Path.GetFullPath(path));
        return new AnalyzerAssembly(argument[(argument.LastIndexOf('/') + 1)..], TypesOf(assembly), rules.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The chosen rules on, and the others of the same analyzers off, whatever they are by default.</summary>
    public IEnumerable<KeyValuePair<string, ReportDiagnostic>> Switches() => rules.Count == 0 ? [] : Analyzers
        .SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()
        .Select(id => KeyValuePair.Create(id, rules.Contains(id) ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress));

    // Fixes in the same assembly refer to what is not here.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
