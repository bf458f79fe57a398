using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>C# files; those without a path are <c>/0/Test0.cs</c>, <c>/0/Test1.cs</c> and so on.</summary>
public sealed class SourceFileList : SourceFileCollection
{
    public void Add(string content) => Add(($"/0/Test{Count}.cs", SourceText.From(content, Encoding.UTF8)));
}
