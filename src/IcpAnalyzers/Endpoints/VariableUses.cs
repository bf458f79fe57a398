using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>The places of a file that read a variable, field or property, given the clause that sets its value.</summary>
internal static class VariableUses
{
    // A name that is used everywhere says little, and looking it up costs.
    private const int MaxUses = 32;

    public static IEnumerable<ExpressionSyntax> Of(SyntaxNode initializer, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Declaration(initializer) is not { } declaration || model.GetDeclaredSymbol(declaration, cancellationToken) is not { } symbol)
            yield break;

        var scope = symbol is ILocalSymbol or IParameterSymbol
            ? declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declaration.SyntaxTree.GetRoot(cancellationToken)
            : declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? declaration.SyntaxTree.GetRoot(cancellationToken);
        var seen = 0;
        foreach (var token in scope.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText != symbol.Name || token.Parent is not IdentifierNameSyntax name)
                continue;
            if (++seen > MaxUses)
                yield break;
            if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol))
                yield return Whole(name);
        }
    }

    // In $"{site}/list" and this.site + "/list" what is used is the whole text.
    public static ExpressionSyntax Whole(ExpressionSyntax name)
    {
        ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        while (true)
        {
            switch (expression.Parent)
            {
                case ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }:
                    expression = (ExpressionSyntax)expression.Parent;
                    continue;
                case InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text }:
                    expression = text;
                    continue;
                default:
                    return expression;
            }
        }
    }

    private static SyntaxNode? Declaration(SyntaxNode initializer) => initializer.Parent switch
    {
        VariableDeclaratorSyntax variable => variable,
        PropertyDeclarationSyntax property => property,
        ParameterSyntax parameter => parameter,
        _ => null,
    };
}
