using System.Linq;
using IcpAnalyzers.Core.Filing.Displays;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>The class with the number of the project (<c>IcpFiling</c>) that the generator writes for a project that declares one.</summary>
internal sealed class ProjectConstants
{
    private readonly INamedTypeSymbol type;

    private ProjectConstants(INamedTypeSymbol type, string number)
    {
        this.type = type;
        Number = number;
    }

    /// <summary>The declared number.</summary>
    public string Number { get; }

    /// <summary>Empty for the global namespace.</summary>
    public string Namespace => type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();

    /// <summary>Null in a project that declares no number.</summary>
    public static ProjectConstants? Of(Compilation compilation)
    {
        foreach (var type in compilation.GetSymbolsWithName(FileSightings.ConstantsClass, SymbolFilter.Type).OfType<INamedTypeSymbol>())
            if (type.GetMembers("Number").OfType<IFieldSymbol>().FirstOrDefault() is { ConstantValue: string number })
                return new ProjectConstants(type, number);
        return null;
    }

    /// <summary>The name of a constant at a place of C#, as short as the place allows.</summary>
    public string NameAt(SemanticModel model, int position, string constant) => NameAt(model, position, type) + "." + constant;

    /// <summary>The name of a type at a place of C#: the short one where that is found there.</summary>
    public static string NameAt(SemanticModel model, int position, INamedTypeSymbol type) =>
        model.LookupNamespacesAndTypes(position, name: type.Name).Any(found => SymbolEqualityComparer.Default.Equals(found, type))
            ? type.Name
            : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
