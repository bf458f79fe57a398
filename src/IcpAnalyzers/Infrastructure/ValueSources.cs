using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Where the value of an expression may come from within its file: the branches of a choice, the initializer of a variable, the text inside <c>new Uri</c>.</summary>
internal static class ValueSources
{
    // A choice in a choice in a variable: nobody writes more than a few levels by hand.
    private const int MaxDepth = 8;

    /// <summary>The expressions at the ends of all ways back, the expression itself when there is none. One that is known to the compiler is not followed.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken, int depth = 0)
    {
        if (depth < MaxDepth)
        {
            var followed = false;
            foreach (var source in Steps(expression, model, cancellationToken))
            {
                followed = true;
                foreach (var end in Of(source, model, cancellationToken, depth + 1))
                    yield return end;
            }

            if (followed)
                yield break;
        }

        yield return expression;
    }

    private static IEnumerable<ExpressionSyntax> Steps(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                yield return parenthesized.Expression;
                break;
            case CastExpressionSyntax cast:
                yield return cast.Expression;
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                yield return suppressed.Operand;
                break;
            case ConditionalExpressionSyntax choice:
                yield return choice.WhenTrue;
                yield return choice.WhenFalse;
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                yield return choice.Left;
                yield return choice.Right;
                break;
            case SwitchExpressionSyntax choice:
                foreach (var arm in choice.Arms)
                    yield return arm.Expression;
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation
                when model.GetTypeInfo(creation, cancellationToken).Type is { Name: "Uri" or "UriBuilder", ContainingNamespace.Name: "System" }:
                yield return arguments[0].Expression;
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                if (InitializerOf(expression, model, cancellationToken) is { } initializer)
                    yield return initializer;
                break;
        }
    }

    // What the compiler knows (constants, static readonly texts) is folded where it is used; here are the variables that it does not follow.
    private static ExpressionSyntax? InitializerOf(ExpressionSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
        if (symbol is not (ILocalSymbol { IsConst: false } or IFieldSymbol { IsConst: false } or IPropertySymbol))
            return null;

        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree != model.SyntaxTree)
                continue;
            var initializer = reference.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                _ => null,
            };
            if (initializer is not null && !(symbol is IFieldSymbol { IsStatic: true, IsReadOnly: true } && initializer is LiteralExpressionSyntax))
                return initializer;
        }

        return null;
    }
}
