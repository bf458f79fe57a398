using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using IcpAnalyzers.Testing.Fixing;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace IcpAnalyzers.Testing;

/// <summary>
/// A project with one rule in question: settings first, then one of the verbs <c>Reports</c>, <c>Ignores</c>, <c>Fixes</c>, <c>DoesNotFix</c>.
/// All shipped analyzers run, and everything they report must be marked in the texts.
/// </summary>
public sealed partial record RuleTest
{
    private const string Root = "/0/";

    private RuleTest(string id) => Id = id;

    /// <summary>What <c>[|x|]</c> stands for.</summary>
    public string Id { get; }

    private ImmutableArray<Type>? AnalyzerTypes { get; init; }

    private ImmutableArray<Type>? FixTypes { get; init; }

    private ImmutableArray<TestFile> Files { get; init; } = [];

    private ImmutableArray<TestFile> FixedFiles { get; init; } = [];

    private ImmutableSortedDictionary<string, string> Properties { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
        .Add("IcpProjectKind", "Library")
        .Add("ProjectDir", Root);

    private ImmutableArray<(string Section, string Key, string Value)> Options { get; init; } = [];

    private ImmutableArray<(string Key, string Value)> GlobalOptions { get; init; } = [];

    private ImmutableArray<string> Stubs { get; init; } = [];

    private ImmutableArray<string> Assemblies { get; init; } = [];

    private ImmutableArray<string> Symbols { get; init; } = [];

    private CompilerDiagnostics CompilerDiagnostics { get; init; } = CompilerDiagnostics.Errors;

    private DiagnosticSeverity? Severity { get; init; }

    private string? Message { get; init; }

    private FixChoice Choice { get; init; }

    private bool FindingRemains { get; init; }

    private bool IsOncePerCompilation { get; init; }

    public static RuleTest For(string id) => new(id);

    public static RuleTest For(DiagnosticDescriptor rule) => new(rule.Id);

    /// <summary>Instead of all shipped analyzers and generators; types without their export attribute are not found.</summary>
    public RuleTest WithAnalyzers(params Type[] types) => this with { AnalyzerTypes = [.. types] };

    /// <summary>Instead of all shipped code fixes; types without their export attribute are not found.</summary>
    public RuleTest WithFixes(params Type[] types) => this with { FixTypes = [.. types] };

    /// <summary>A C# file when the path ends so, an additional file otherwise; replaces a file of the same path.</summary>
    public RuleTest WithFile(string path, string markup, Encoding? encoding = null) =>
        this with { Files = Put(Files, new(Absolute(path), markup, encoding)) };

    /// <summary>An additional file whose text the compiler cannot read; <c>[||]</c> expects the rule at its beginning.</summary>
    public RuleTest WithUnreadableFile(string path, string markup = "") =>
        this with { Files = Put(Files, new(Absolute(path), markup) { IsReadable = false }) };

    /// <summary>An MSBuild property the analyzers can see.</summary>
    /// <exception cref="ArgumentException">The value has a line break, which no property can carry to an analyzer.</exception>
    public RuleTest WithProperty(string name, string value) => value.AsSpan().IndexOfAny('\r', '\n') >= 0
        ? throw new ArgumentException("A property cannot carry a line break.", nameof(value))
        : this with { Properties = Properties.SetItem(name, value) };

    /// <summary>A line of <c>.editorconfig</c>.</summary>
    /// <param name="section">A glob such as <c>*.axaml</c>.</param>
    /// <param name="key">For example <c>dotnet_diagnostic.ICP2005.severity</c>.</param>
    /// <param name="value">For example <c>none</c>.</param>
    public RuleTest WithOption(string section, string key, string value) => this with { Options = Options.Add((section, key, value)) };

    /// <summary>A line of <c>.globalconfig</c>, for the whole project.</summary>
    public RuleTest WithGlobalOption(string key, string value) => this with { GlobalOptions = GlobalOptions.Add((key, value)) };

    /// <summary>A third-party API, sketched in C#; becomes a referenced assembly that no analyzer looks into.</summary>
    public RuleTest WithStub(string source) => this with { Stubs = Stubs.Add(source) };

    /// <summary>As <see cref="WithStub"/>, restored from a package.</summary>
    /// <param name="path">Where the assembly would lie, for example <c>/packages/squirrel.windows/2.0.1/lib/net45/Squirrel.dll</c>.</param>
    /// <param name="source">The sketch.</param>
    public RuleTest WithPackage(string path, string source) => WithStub(StubAssembly.At(path, source));

    /// <summary>The real thing instead of a stub: an assembly of a package that the test project restores, with what it refers to.</summary>
    public RuleTest WithAssembly(string name) => this with { Assemblies = Assemblies.Add(name) };

    /// <summary>Preprocessor symbols such as <c>DEBUG</c>; none is defined otherwise.</summary>
    public RuleTest WithSymbols(params string[] symbols) => this with { Symbols = [.. symbols] };

    /// <summary>The severity every expected diagnostic of the rule in question must have.</summary>
    public RuleTest WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>The message every expected diagnostic of the rule in question must have.</summary>
    public RuleTest WithMessage(string message) => this with { Message = message };

    /// <summary>A file the fix changes or adds beside the one in question, as it should be afterwards.</summary>
    public RuleTest WithFixedFile(string path, string markup) => this with { FixedFiles = Put(FixedFiles, new(Absolute(path), markup)) };

    /// <summary>The action to take when several are offered.</summary>
    public RuleTest WithAction(string equivalenceKey) => this with { Choice = new(equivalenceKey, 0) };

    /// <summary>The action to take when several are offered, counted from zero.</summary>
    public RuleTest WithAction(int index) => this with { Choice = new(null, index) };

    /// <summary>The fix changes the project file, whose properties reach a compiler with the next build only: until then the finding is still there.</summary>
    public RuleTest FixedByTheNextBuild() => this with { FindingRemains = true };

    public RuleTest AsApp() => WithProperty("IcpProjectKind", "App");

    public RuleTest AsLibrary() => WithProperty("IcpProjectKind", "Library");

    public RuleTest AsWeb() => WithProperty("IcpProjectKind", "Web");

    public RuleTest AsTest() => WithProperty("IcpProjectKind", "Test");

    /// <summary>For rules about a whole project: a second cause does not bring a second diagnostic.</summary>
    public RuleTest OncePerCompilation() => this with { IsOncePerCompilation = true };

    public RuleTest AllowingCompilerErrors() => this with { CompilerDiagnostics = CompilerDiagnostics.None };

    private static string Absolute(string path) => path.StartsWith('/') ? path : Root + path.Replace('\\', '/');

    private static ImmutableArray<TestFile> Put(ImmutableArray<TestFile> files, TestFile file) =>
        [.. files.Where(other => other.Path != file.Path), file];
}
