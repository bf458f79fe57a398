using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>The rows of the region tables whose SDK this compilation references: most projects have none, and then nothing is searched.</summary>
internal sealed class ReferencedRegions
{
    private readonly Dictionary<(string Name, bool IsEnding), Anchor> anchors = new();

    public ReferencedRegions(Compilation compilation)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var regions in RegionTable.Default.Types)
            if (IsKnown(compilation, regions.Type, known))
                At(regions.Type.SimpleName, regions.Type.IsOpen).Constants.Add(regions);
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
