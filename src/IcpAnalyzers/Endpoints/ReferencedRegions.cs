using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>The rows of the region tables whose SDK this compilation references: most projects have none, and then nothing is searched.</summary>
internal sealed class ReferencedRegions
{
    private readonly Dictionary<(string Name, bool IsEnding), Anchor> anchors = new();

    // Of SDKs that are not there, by namespace.
    private readonly Dictionary<string, List<SdkRegions>> unrestored = new(StringComparer.Ordinal);
    private readonly UnrestoredImports imports;

    public ReferencedRegions(Compilation compilation, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var regions in RegionTable.Default.Types)
        {
            if (IsKnown(compilation, regions.Type, known))
                At(regions.Type.SimpleName, regions.Type.IsOpen).Constants.Add(regions);
            else if (!regions.Type.IsOpen && !compilation.KnowsNamespace(regions.Type.ContainingNamespace))
                AddUnrestored(regions);
        }

        imports = new UnrestoredImports(compilation, unrestored.Keys, cancellationToken);
        foreach (var parameter in RegionTable.Default.Parameters)
        {
            if (!IsKnown(compilation, parameter.Type, known))
                continue;
            if (parameter.Member == RegionParameter.Constructor)
                At(parameter.Type.SimpleName, parameter.Type.IsOpen).Parameters.Add(parameter);
            else
                At(parameter.Member, isEnding: false).Parameters.Add(parameter);
        }
    }

    public IReadOnlyCollection<Anchor> Anchors => anchors.Values;

    /// <summary>The types of regions whose namespace a file imports although the SDK is not restored.</summary>
    public IEnumerable<SdkRegions> Unrestored(SyntaxTree tree, CancellationToken cancellationToken) =>
        imports.In(tree, cancellationToken).SelectMany(import => unrestored[import]);

    private void AddUnrestored(SdkRegions regions)
    {
        var space = regions.Type.ContainingNamespace;
        if (!unrestored.TryGetValue(space, out var rows))
            unrestored[space] = rows = new List<SdkRegions>();
        rows.Add(regions);
    }

    private Anchor At(string name, bool isEnding)
    {
        if (!anchors.TryGetValue((name, isEnding), out var anchor))
            anchors[(name, isEnding)] = anchor = new Anchor(name, isEnding);
        return anchor;
    }

    private static bool IsKnown(Compilation compilation, in TypePattern type, Dictionary<string, bool> known)
    {
        if (!known.TryGetValue(type.Text, out var isKnown))
            known[type.Text] = isKnown = compilation.Knows(type);
        return isKnown;
    }

    /// <summary>A name to look for in the text, and the rows it leads to.</summary>
    internal sealed class Anchor
    {
        public Anchor(string name, bool isEnding)
        {
            Name = name;
            IsEnding = isEnding;
        }

        public string Name { get; }

        public bool IsEnding { get; }

        /// <summary>The types of regions that have the name.</summary>
        public List<SdkRegions> Constants { get; } = new();

        /// <summary>The members that have the name, and the constructors of types that have it.</summary>
        public List<RegionParameter> Parameters { get; } = new();
    }
}
