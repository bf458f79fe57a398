using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Testing;

/// <summary>Finds analyzers, generators and code fixes as hosts do, by their attributes: what is not exported does not exist.</summary>
public static class RuleAssemblies
{
    private static readonly Lazy<ImmutableArray<Type>> ShippedTypes = new(
        () => [.. Assembly.Load("IcpAnalyzers").GetTypes(), .. Assembly.Load("IcpAnalyzers.CodeFixes").GetTypes()]);

    /// <summary>All types of the shipped analyzer and code-fix assemblies.</summary>
    public static ImmutableArray<Type> Shipped => ShippedTypes.Value;

    /// <summary>New instances, so that no state outlives a test.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers(IEnumerable<Type> types) =>
        Create<DiagnosticAnalyzer>(types, type =>
            type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true);

    public static ImmutableArray<CodeFixProvider> Fixes(IEnumerable<Type> types) =>
        Create<CodeFixProvider>(types, type =>
            type.GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true);

    public static ImmutableArray<ISourceGenerator> Generators(IEnumerable<Type> types)
    {
        var exported = types.Where(type => type.GetCustomAttribute<GeneratorAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true).ToList();
        return
        [
            .. Create<ISourceGenerator>(exported, _ => true),
            .. Create<IIncrementalGenerator>(exported, _ => true).Select(generator => generator.AsSourceGenerator()),
        ];
    }

    private static ImmutableArray<T> Create<T>(IEnumerable<Type> types, Func<Type, bool> isExported) =>
    [
        .. types
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type) && isExported(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!),
    ];
}
