using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace IcpAnalyzers.Testing.Solutions;

/// <summary>What a project of a test consists of and what runs on it.</summary>
public sealed record TestCase
{
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; } = [];

    public ImmutableArray<ISourceGenerator> Generators { get; init; } = [];

    public ImmutableArray<CodeFixProvider> Fixes { get; init; } = [];

    /// <summary>C# and additional files, told apart by <see cref="TestFile.IsCSharp"/>.</summary>
    public ImmutableArray<TestFile> Files { get; init; } = [];

    public ImmutableArray<TestFile> ConfigFiles { get; init; } = [];

    public ImmutableArray<MetadataReference> References { get; init; } = PlatformReferences.All;

    public ImmutableArray<string> PreprocessorSymbols { get; init; } = [];

    /// <summary>An executable when a source has an entry point; a library otherwise.</summary>
    public bool MayBeExecutable { get; init; }

    public CompilerDiagnostics CompilerDiagnostics { get; init; } = CompilerDiagnostics.Errors;

    public TestFile? File(string path) => Files.FirstOrDefault(file => file.Path == path);
}
