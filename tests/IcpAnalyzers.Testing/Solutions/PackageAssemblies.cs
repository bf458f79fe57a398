using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Testing.Solutions;

/// <summary>Assemblies of packages that a test project restores, as references: they lie beside the tests.</summary>
public static class PackageAssemblies
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The assemblies and what they refer to, as far as that is not the framework.</summary>
    /// <exception cref="VerificationException">An assembly is not there.</exception>
    public static ImmutableArray<MetadataReference> WithDependencies(params IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(names);
        while (open.TryPop(out var name))
        {
            if (!seen.Add(name))
                continue;
            if (!File.Exists(PathOf(name)))
                throw new VerificationException($"{name} is no assembly of a package of the tests.");
            foreach (var reference in ReferencesOf(PathOf(name)).Where(reference => File.Exists(PathOf(reference))))
                open.Push(reference);
        }

        return [.. seen.Order(StringComparer.Ordinal).Select(name => Known.GetOrAdd(PathOf(name), static path => MetadataReference.CreateFromFile(path)))];
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");

    private static List<string> ReferencesOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
