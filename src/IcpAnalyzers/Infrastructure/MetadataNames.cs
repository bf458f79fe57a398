using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Compares symbols with the full metadata names that the tables use.</summary>
internal static class MetadataNames
{
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

    private static bool EndsWith(string text, ref int end, string part)
    {
        if (end < part.Length || string.CompareOrdinal(text, end - part.Length, part, 0, part.Length) != 0)
            return false;
        end -= part.Length;
        return true;
    }
}
