using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Testing.Solutions;

/// <summary>A test's files as a solution of an in-memory workspace.</summary>
public sealed class TestSolution : IDisposable
{
    private readonly AdhocWorkspace workspace = new();
    private readonly TestCase test;

    public TestSolution(TestCase test)
    {
        this.test = test;
        (Solution, ProjectId) = Add(workspace.CurrentSolution, "Test");
    }

    public Solution Solution { get; }

    public ProjectId ProjectId { get; }

    public Project Project => Solution.GetProject(ProjectId)!;

    public static CSharpParseOptions ParseOptions(TestCase test) =>
        new(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: test.PreprocessorSymbols);

    /// <summary>The solution and a second project with the same files, so that what concerns one project can be told from what concerns all.</summary>
    public (Solution Solution, ProjectId Twin) WithTwin() => Add(Solution, "Twin");

    public void Dispose() => workspace.Dispose();

    private (Solution Solution, ProjectId Project) Add(Solution solution, string name)
    {
        var id = ProjectId.CreateNewId(name);
        solution = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            parseOptions: ParseOptions(test),
            compilationOptions: new CSharpCompilationOptions(OutputKind(), allowUnsafe: true),
            metadataReferences: test.References,
            analyzerReferences: test.Generators.IsEmpty ? [] : [new InMemoryAnalyzerReference(test.Generators)]));

        foreach (var file in test.Files.Where(file => file.IsReadable))
        {
            var document = DocumentId.CreateNewId(id, file.Path);
            solution = file.IsCSharp
                ? solution.AddDocument(document, file.Name, file.Text, filePath: file.Path)
                : solution.AddAdditionalDocument(document, file.Name, file.Text, filePath: file.Path);
        }

        foreach (var file in test.ConfigFiles)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, file.Path), file.Name, file.Text, filePath: file.Path);

        return (solution, id);
    }

    private OutputKind OutputKind()
    {
        var roots = test.Files
            .Where(file => file.IsCSharp)
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions(test)).GetCompilationUnitRoot())
            .ToList();
        var isExecutable = roots.Exists(root => root.Members.Any(SyntaxKind.GlobalStatement))
            || (test.MayBeExecutable && roots.Exists(HasEntryPoint));
        return isExecutable ? Microsoft.CodeAnalysis.OutputKind.ConsoleApplication : Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary;
    }

    private static bool HasEntryPoint(CompilationUnitSyntax root) =>
        root.DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Any(method => method.Identifier.ValueText == "Main" && method.Modifiers.Any(SyntaxKind.StaticKeyword));
}
