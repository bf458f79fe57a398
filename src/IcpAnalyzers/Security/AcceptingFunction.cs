using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>Finds the function behind a value and tells whether it returns true whatever certificate it is given, always or behind a hole.</summary>
internal static class AcceptingFunction
{
    // A method that hands over to a method that hands over: what is longer than that is no bypass somebody wrote on purpose.
    private const int MaxDepth = 4;

    /// <summary>The accepting function that a value holds or refers to: a lambda, a method, a variable with either; null when it holds none or one that may refuse.</summary>
    public static SyntaxNode? In(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) => In(value, model, 0, cancellationToken);

    public static bool IsAccepting(SyntaxNode function, SemanticModel model, CancellationToken cancellationToken)
    {
        var own = model.SyntaxTree == function.SyntaxTree ? model : null;
        return new AcceptingBody(function, own, 0, cancellationToken).IsTrue() || PartialBypass.IsIn(function, own, cancellationToken);
    }

    private static SyntaxNode? In(ExpressionSyntax? value, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (depth > MaxDepth || value is null)
            return null;

        switch (value)
        {
            case ParenthesizedExpressionSyntax inner:
                return In(inner.Expression, model, depth + 1, cancellationToken);
            case CastExpressionSyntax inner:
                return In(inner.Expression, model, depth + 1, cancellationToken);
            case PostfixUnaryExpressionSyntax inner:
                return In(inner.Operand, model, depth + 1, cancellationToken);
            case ConditionalExpressionSyntax either:
                return In(either.WhenTrue, model, depth + 1, cancellationToken) ?? In(either.WhenFalse, model, depth + 1, cancellationToken);
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }:
                return In(arguments[0].Expression, model, depth + 1, cancellationToken);
            case AnonymousFunctionExpressionSyntax:
                return IsAccepting(value, model, cancellationToken) ? value : null;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return Behind(model.GetSymbolInfo(value, cancellationToken).Symbol, model, depth, cancellationToken);
            default:
                return null;
        }
    }

    private static SyntaxNode? Behind(ISymbol? symbol, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (symbol is not { DeclaringSyntaxReferences.Length: 1 })
            return null;

        var declaration = symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        return symbol switch
        {
            IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false } => IsAccepting(declaration, model, cancellationToken) ? declaration : null,
            ILocalSymbol when declaration.SyntaxTree == model.SyntaxTree && declaration is VariableDeclaratorSyntax { Initializer.Value: { } held } variable && !IsAssigned(variable) =>
                In(held, model, depth + 1, cancellationToken),
            IFieldSymbol { IsReadOnly: true } when declaration.SyntaxTree == model.SyntaxTree && declaration is VariableDeclaratorSyntax { Initializer.Value: { } held } =>
                In(held, model, depth + 1, cancellationToken),
            IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false } when declaration.SyntaxTree == model.SyntaxTree
                && declaration is PropertyDeclarationSyntax { Initializer: null, ExpressionBody.Expression: { } held } => In(held, model, depth + 1, cancellationToken),
            _ => null,
        };
    }

    private static bool IsAssigned(VariableDeclaratorSyntax variable)
    {
        foreach (var node in variable.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes() ?? variable.DescendantNodes())
            if (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == variable.Identifier.ValueText)
                return true;
        return false;
    }
}
