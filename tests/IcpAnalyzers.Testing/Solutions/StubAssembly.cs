using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpAnalyzers.Testing.Solutions;

/// <summary>A third-party API as a referenced assembly, compiled from a sketch of it.</summary>
public static class StubAssembly
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Compiled = new(StringComparer.Ordinal);

    private const string PathMark = "// ";

    /// <summary>A stub that has a name and a place on the disk, which it says in its first line.</summary>
    public static string At(string path, string source) => PathMark + path + "\n" + source;

    /// <summary>Later stubs may use earlier ones.</summary>
    /// <exception cref="VerificationException">A stub does not compile.</exception>
    public static ImmutableArray<MetadataReference> Compile(ImmutableArray<string> sources)
    {
        var references = PlatformReferences.All;
        var key = "";
        for (var i = 0; i < sources.Length; i++)
        {
            key += $"{i}\0{sources[i]}\0";
            var (known, source, name) = (references, sources[i], $"Stub{i}");
            references = references.Add(Compiled.GetOrAdd(key, _ => Compile(source, name, known)));
        }

        return references;
    }

    private static PortableExecutableReference Compile(string source, string name, ImmutableArray<MetadataReference> references)
    {
        var path = source.StartsWith(PathMark + "/", StringComparison.Ordinal) ? source[PathMark.Length..source.IndexOf('\n', StringComparison.Ordinal)] : "";
        var compilation = CSharpCompilation.Create(
            path.Length == 0 ? name : Path.GetFileNameWithoutExtension(path), [CSharpSyntaxTree.ParseText(source)], references, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new VerificationException($"The stub does not compile:\n{string.Join("\n", errors)}");
        }

        return MetadataReference.CreateFromImage(image.ToArray(), filePath: path.Length == 0 ? null : path);
    }
}
