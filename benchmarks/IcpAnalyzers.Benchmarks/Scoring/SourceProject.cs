using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Benchmarks.Scoring;

/// <summary>The files of one project of a checked-out repository, and what the analyzers find in them.</summary>
/// <remarks>Nothing is restored or built: one compilation against this runtime, missing references left open. What cannot be read is left out.</remarks>
internal sealed class SourceProject
{
    private const string ImplicitUsings =
        "global using System; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks; global using System.Collections.Generic;";

    private static readonly string[] NotSource = ["bin", "obj", "node_modules", ".git"];

    private static readonly ImmutableArray<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToImmutableArray();

    private readonly string root;
    private readonly List<string> files;

    private SourceProject(string root, List<string> files)
    {
        this.root = root;
        this.files = files;
    }

    /// <summary>One project for each folder that has a project file; a file belongs to the nearest one above it, and what stands outside of all is a script.</summary>
    public static IEnumerable<SourceProject> In(string root)
    {
        var folders = Directory.GetFiles(root, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).ToHashSet();
        if (folders.Count == 0)
            folders.Add(root);
        foreach (var folder in folders.Order(StringComparer.Ordinal))
            if (FilesOf(folder, folders).ToList() is { Count: > 0 } files)
                yield return new SourceProject(root, files);
    }

    public async Task<IEnumerable<FoundPlace>> FindAsync()
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = files.Where(file => file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)).Select(file => CSharpSyntaxTree.ParseText(TextOf(file), parsing, file)).ToList();
        var compilation = CSharpCompilation.Create(
            "scored", trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, parsing)), References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var others = files.Where(ScannedFiles.IsScanned).Select(file => (AdditionalText)new ProjectFile(file)).ToImmutableArray();
        var run = compilation.WithAnalyzers(AnalyzerAssembly.Own.Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(others, new AppOptions()), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return found.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Location.GetLineSpan().Path.Length > 0).Select(Place);
    }

    private FoundPlace Place(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var text = (diagnostic.Location.SourceTree?.GetText() ?? TextOf(span.Path)).ToString(diagnostic.Location.SourceSpan);
        return new FoundPlace(Path.GetRelativePath(root, span.Path).Replace('\\', '/'), span.StartLinePosition.Line + 1, text, diagnostic.Id, diagnostic.Severity);
    }

    private static IEnumerable<string> FilesOf(string folder, HashSet<string> projects) => Directory.GetFiles(folder).Concat(
        Directory.GetDirectories(folder)
            .Where(inner => !projects.Contains(inner) && !NotSource.Contains(Path.GetFileName(inner)))
            .SelectMany(inner => FilesOf(inner, projects)));

    private static SourceText TextOf(string file) => SourceText.From(File.ReadAllText(file), Encoding.UTF8);

    private sealed class ProjectFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => TextOf(path);
    }

    /// <summary>What the package's targets tell the compiler of an app project.</summary>
    private sealed class AppOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Properties : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key == "build_property.IcpProjectKind" ? "App" : null;
                return value is not null;
            }
        }
    }
}
