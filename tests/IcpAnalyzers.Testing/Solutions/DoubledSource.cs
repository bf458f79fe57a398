using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Testing.Solutions;

/// <summary>Repeats the types of a C# file in a second file and namespace, so that state an analyzer shares between its callbacks shows up.</summary>
public static class DoubledSource
{
    private const string Opening = "namespace Doubled { ";

    /// <summary>The folder of the second files.</summary>
    public const string Folder = "Doubled/";

    /// <summary>The test with each C# file that has only types, outside any namespace, doubled.</summary>
    public static TestCase Double(TestCase test) =>
        test with { Files = [.. test.Files, .. test.Files.Where(file => file.IsCSharp).Select(file => Double(file, test)).OfType<TestFile>()] };

    private static TestFile? Double(TestFile file, TestCase test)
    {
        var root = CSharpSyntaxTree.ParseText(file.Text, TestSolution.ParseOptions(test)).GetCompilationUnitRoot();
        if (root.Members.Count == 0
            || root.AttributeLists.Count > 0
            || root.Externs.Count > 0
            || !root.Members.All(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
            return null;

        var folder = file.Path[..(file.Path.LastIndexOf('/') + 1)] + Folder;
        var content = file.Content
            .Insert(root.Members[0].SpanStart, Opening)
            .Insert(file.Content.Text.Length + Opening.Length, "\n}");
        return new(folder + file.Name, content);
    }
}
