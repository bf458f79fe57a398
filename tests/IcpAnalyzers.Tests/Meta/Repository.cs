using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using IcpAnalyzers.CodeFixes.FilingNumbers;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Tests.Meta;

/// <summary>The files of the repository and the types of the shipped assemblies, for tests about the project itself.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers() => Instances<DiagnosticAnalyzer>(typeof(IcpAnalyzers.Rules).Assembly);

    public static IReadOnlyList<CodeFixProvider> Fixes() => Instances<CodeFixProvider>(typeof(CanonicalFilingNumberFix).Assembly);

    private static List<T> Instances<T>(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T))).Select(type => (T)Activator.CreateInstance(type)!)];
}
