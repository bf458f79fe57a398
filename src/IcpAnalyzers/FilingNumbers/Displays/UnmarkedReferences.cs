using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;
using System.Threading;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Filing.Displays;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>What the projects that an app refers to show, where this package is not installed and leaves no mark: by their code, or by the texts in their assembly.</summary>
/// <remarks>
/// The pages of an app often stand in a library, and whoever installs the package in the app alone must not be told that its number is missing. Asked last, when a rule is about to report.
/// Assemblies with a strong name are those of the framework and of large packages; none of them shows somebody's filing number.
/// </remarks>
internal static class UnmarkedReferences
{
    // In bytes; texts of a whole app are a tenth.
    private const int MaxTexts = 4_000_000;

    private const string RegisterHost = "beian.miit.gov.cn";

    private static readonly ConditionalWeakTable<Metadata, object> Known = new();

    public static (bool Number, bool Link) Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var number = false;
        var link = false;
        foreach (var reference in compilation.References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol assembly || assembly.Identity.HasPublicKey || ReferencedDisplays.IsFramework(assembly.Name))
                continue;
            var shown = reference switch
            {
                CompilationReference project => InCode(project.Compilation, cancellationToken),
                PortableExecutableReference file => InTexts(file),
                _ => default,
            };
            number |= shown.Number;
            link |= shown.Link;
        }

        return (number, link);
    }

    private static (bool Number, bool Link) InCode(Compilation project, CancellationToken cancellationToken)
    {
        var number = false;
        var link = false;
        foreach (var tree in project.SyntaxTrees)
            foreach (var sighting in CodeSightings.Of(tree, cancellationToken))
            {
                number |= sighting.Kind != SightingKind.Link;
                link |= sighting.Kind == SightingKind.Link;
            }

        return (number, link);
    }

    private static (bool Number, bool Link) InTexts(PortableExecutableReference file)
    {
        try
        {
            return file.GetMetadata() is AssemblyMetadata metadata ? ((bool, bool))Known.GetValue(metadata, static known => In(((AssemblyMetadata)known).GetModules()[0].GetMetadataReader())) : default;
        }
        catch (Exception problem) when (problem is BadImageFormatException or IOException)
        {
            return default;
        }
    }

    private static object In(MetadataReader reader)
    {
        var number = false;
        var link = false;
        // The first byte is the empty text of every heap.
        if (reader.GetHeapSize(HeapIndex.UserString) is > 1 and <= MaxTexts)
            foreach (var text in Texts(reader))
            {
                number = number || (FilingNumber.FindAnchor(text, 0) >= 0 && FilingNumber.Scan(text) is { Count: > 0 } numbers && !numbers[0].IsExample);
                link = link || text.IndexOf(RegisterHost, StringComparison.OrdinalIgnoreCase) >= 0;
            }

        return (number, link);
    }

    private static IEnumerable<string> Texts(MetadataReader reader)
    {
        for (var text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = reader.GetNextHandle(text))
            yield return reader.GetUserString(text);
    }
}
