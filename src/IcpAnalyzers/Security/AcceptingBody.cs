using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>Tells whether a function returns true on every path. Whatever could refuse a certificate, or keeps it for a later check, makes the answer no.</summary>
internal readonly struct AcceptingBody
{
    private const int MaxDepth = 4;

    private readonly SyntaxNode function;
    private readonly SemanticModel? model;
    private readonly int depth;
    private readonly CancellationToken cancellationToken;

    /// <param name="function">A lambda, method or local function.</param>
    /// <param name="model">The model of its file; null when it stands in another file, and then syntax has to do.</param>
    /// <param name="depth">How many calls led here.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public AcceptingBody(SyntaxNode function, SemanticModel? model, int depth, CancellationToken cancellationToken)
    {
        this.function = function;
        this.model = model;
        this.depth = depth;
        this.cancellationToken = cancellationToken;
    }

    public bool IsTrue() => function switch
    {
        AnonymousFunctionExpressionSyntax { ExpressionBody: { } expression } => IsTrue(expression),
        AnonymousFunctionExpressionSyntax { Block: { } block } => IsTrue(block),
        MethodDeclarationSyntax { ExpressionBody.Expression: { } expression } => IsTrue(expression),
        MethodDeclarationSyntax { Body: { } block } => IsTrue(block),
        LocalFunctionStatementSyntax { ExpressionBody.Expression: { } expression } => IsTrue(expression),
        LocalFunctionStatementSyntax { Body: { } block } => IsTrue(block),
        _ => false,
    };

    private bool IsTrue(BlockSyntax block)
    {
        var returns = 0;
        var refusal = new Refusal(function, model, cancellationToken);
        foreach (var statement in block.Statements)
        {
            foreach (var node in statement.DescendantNodesAndSelf(inner => inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
            {
                if (node is ReturnStatementSyntax { Expression: { } value } && IsTrue(value))
                    returns++;
                else if (node is ReturnStatementSyntax || refusal.Is(node))
                    return false;
            }

            // What stands behind is never run.
            if (statement is ReturnStatementSyntax)
                break;
        }

        return returns > 0;
    }

    private bool IsTrue(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return literal.IsKind(SyntaxKind.TrueLiteralExpression);
            case ParenthesizedExpressionSyntax inner:
                return IsTrue(inner.Expression);
            case CastExpressionSyntax inner:
                return IsTrue(inner.Expression);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.BitwiseOrExpression } either:
                return IsTrue(either.Left) || IsTrue(either.Right);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both:
                return IsTrue(both.Left) && IsTrue(both.Right);
            case ConditionalExpressionSyntax choice:
                return IsTrue(choice.WhenTrue) && IsTrue(choice.WhenFalse);
            case SwitchExpressionSyntax choice:
                var body = this;
                return choice.Arms.Count > 0 && choice.Arms.All(arm => body.IsTrue(arm.Expression));
        }

        if (model is null)
            return false;
        if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true } constant)
            return constant.Value is true;

        var symbol = model.GetSymbolInfo(expression, cancellationToken).Symbol;
        return expression switch
        {
            IdentifierNameSyntax name => symbol is ILocalSymbol && IsTrueVariable(name),
            InvocationExpressionSyntax => depth < MaxDepth && symbol is IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false } called && IsAccepting(called),
            _ => false,
        };
    }

    private bool IsAccepting(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.Length != 1)
            return false;
        var declaration = method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        return new AcceptingBody(declaration, declaration.SyntaxTree == model?.SyntaxTree ? model : null, depth + 1, cancellationToken).IsTrue();
    }

    // bool ok = true; … return ok;
    private bool IsTrueVariable(IdentifierNameSyntax name)
    {
        var isTrue = false;
        foreach (var node in function.DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax variable && variable.Identifier.ValueText == name.Identifier.ValueText)
                isTrue = variable.Initializer?.Value.IsKind(SyntaxKind.TrueLiteralExpression) == true;
            else if (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: var right } && left.Identifier.ValueText == name.Identifier.ValueText
                     && !right.IsKind(SyntaxKind.TrueLiteralExpression))
                return false;
            else if (node is ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax passed } && passed.Identifier.ValueText == name.Identifier.ValueText)
                return false;
        }

        return isTrue;
    }
}
