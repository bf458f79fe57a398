using System;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Compares symbols with the full metadata names that the tables use.</summary>
internal static class MetadataNames
{
    // A type inside of another one, or with type parameters.
    private static readonly char[] NotSimple = { '+', '`' };

    /// <summary>Whether a type has a name such as <c>System.Net.Http.HttpClient</c>; walks outwards, so that nothing is allocated for the types that differ.</summary>
    public static bool HasMetadataName(this INamedTypeSymbol type, string metadataName)
    {
        var end = metadataName.Length;
        if (!EndsWith(metadataName, ref end, type.OriginalDefinition.MetadataName))
            return false;

        for (ISymbol? outer = type.ContainingSymbol; outer is not null and not INamespaceSymbol { IsGlobalNamespace: true }; outer = outer.ContainingSymbol)
        {
            if (end == 0 || (metadataName[end - 1] != '.' && metadataName[end - 1] != '+'))
                return false;
            end--;
            if (!EndsWith(metadataName, ref end, outer.MetadataName))
                return false;
        }

        return end == 0;
    }

    /// <summary>Whether a type is one that a row of a table stands for; the whole name is built for patterns only.</summary>
    public static bool Matches(this INamedTypeSymbol type, in TypePattern pattern) => pattern.IsOpen
        ? type.MetadataName.EndsWith(pattern.SimpleName, StringComparison.Ordinal) && pattern.Matches(type.FullMetadataName())
        : type.HasMetadataName(pattern.Text);

    /// <summary>Whether a type, one that it derives from or one that it implements is the one that a row of a table stands for.</summary>
    public static bool DerivesFrom(this INamedTypeSymbol type, in TypePattern pattern)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            if (current.Matches(pattern))
                return true;
        foreach (var implemented in type.AllInterfaces)
            if (implemented.Matches(pattern))
                return true;
        return false;
    }

    /// <summary>Whether a compilation knows a namespace.</summary>
    public static bool KnowsNamespace(this Compilation compilation, string name) => compilation.Namespace(name) is not null;

    /// <summary>Whether a compilation knows a type that a row of a table stands for; for a pattern, whether it knows the namespace.</summary>
    public static bool Knows(this Compilation compilation, in TypePattern pattern) =>
        pattern.IsOpen ? compilation.KnowsNamespace(pattern.Namespace) : compilation.KnowsType(pattern.Text);

    /// <summary>Whether a compilation knows a type by its full metadata name. Most namespaces are not there, which is cheaper to find out than to ask every reference for the type.</summary>
    public static bool KnowsType(this Compilation compilation, string name)
    {
        if (name.IndexOfAny(NotSimple) >= 0)
            return !compilation.GetTypesByMetadataName(name).IsEmpty;
        var dot = name.LastIndexOf('.');
        return (dot < 0 ? compilation.GlobalNamespace : compilation.Namespace(name.Substring(0, dot)))?.GetTypeMembers(name.Substring(dot + 1), 0).IsEmpty == false;
    }

    private static INamespaceSymbol? Namespace(this Compilation compilation, string name)
    {
        var current = compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            current = current.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
            if (current is null)
                return null;
        }

        return current;
    }

    private static string FullMetadataName(this INamedTypeSymbol type)
    {
        var name = type.OriginalDefinition.MetadataName;
        for (ISymbol? outer = type.ContainingSymbol; outer is not null and not INamespaceSymbol { IsGlobalNamespace: true }; outer = outer.ContainingSymbol)
            name = outer.MetadataName + (outer is INamespaceSymbol ? "." : "+") + name;
        return name;
    }

    private static bool EndsWith(string text, ref int end, string part)
    {
        if (end < part.Length || string.CompareOrdinal(text, end - part.Length, part, 0, part.Length) != 0)
            return false;
        end -= part.Length;
        return true;
    }
}
