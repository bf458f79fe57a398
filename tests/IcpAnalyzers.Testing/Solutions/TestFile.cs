using System;
using System.Text;
using IcpAnalyzers.Testing.Markup;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Testing.Solutions;

/// <summary>A file of a test; <paramref name="path"/> is absolute and has forward slashes.</summary>
public sealed class TestFile(string path, MarkedText content, Encoding? encoding = null)
{
    public TestFile(string path, string markedContent, Encoding? encoding = null)
        : this(path, MarkedText.Parse(markedContent), encoding)
    {
    }

    public string Path => path;

    public MarkedText Content => content;

    public SourceText Text { get; } = SourceText.From(content.Text, encoding ?? Encoding.UTF8);

    /// <summary>False for a file the compiler is told of and cannot read: an analyzer gets null for its text.</summary>
    public bool IsReadable { get; init; } = true;

    public bool IsCSharp => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    public string Name => path[(path.LastIndexOf('/') + 1)..];

    public TestFile WithContent(MarkedText newContent) => new(path, newContent, encoding) { IsReadable = IsReadable };
}
