using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The types that the names in one file mean. Each name is looked up once a class: a client of a web service writes <c>HttpRequestMessage</c> a hundred times.</summary>
internal sealed class TypeNames
{
    private static readonly ConditionalWeakTable<SemanticModel, TypeNames> OfModels = new();

    private readonly ConcurrentDictionary<(TypeDeclarationSyntax Within, string Name), INamedTypeSymbol?> known = new();

    /// <summary>The type that a name means where the members of a type stand: no local is in the way there, and no lambda has to be looked through.</summary>
    public static INamedTypeSymbol? Find(ExpressionSyntax name, TypeDeclarationSyntax within, SemanticModel model)
    {
        if (name is NullableTypeSyntax { ElementType: var element })
            name = element;
        if (name is not (NameSyntax or MemberAccessExpressionSyntax or PredefinedTypeSyntax) || within.OpenBraceToken is not { IsMissing: false, RawKind: (int)SyntaxKind.OpenBraceToken })
            return null;
        var types = OfModels.GetValue(model, _ => new TypeNames());
        var key = (within, name is IdentifierNameSyntax { Identifier.ValueText: var simple } ? simple : name.ToString());
        if (!types.known.TryGetValue(key, out var type))
            types.known[key] = type = LookUp(name, within, model);
        return type;
    }

    private static INamedTypeSymbol? LookUp(ExpressionSyntax name, TypeDeclarationSyntax within, SemanticModel model) =>
        model.GetSpeculativeSymbolInfo(within.OpenBraceToken.Span.End, name, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol is INamedTypeSymbol { TypeKind: not TypeKind.Error } type ? type : null;
}
