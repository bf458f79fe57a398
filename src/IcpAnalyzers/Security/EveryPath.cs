using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>What a function does whatever it is given: not inside a condition, and not behind a way out.</summary>
internal static class EveryPath
{
    /// <summary>Whether an assignment is the only verdict of its function and is always reached.</summary>
    public static bool Takes(AssignmentExpressionSyntax verdict)
    {
        if (Function(verdict) is not { } function || !IsReached(verdict, function))
            return false;

        var name = verdict.Left.LastName();
        return !function.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(other => other != verdict && other.Left.LastName() == name);
    }

    /// <summary>The call of <paramref name="name"/>, without arguments or with <c>true</c>, that a method always makes; null when it makes none.</summary>
    public static InvocationExpressionSyntax? CallOf(MethodDeclarationSyntax method, string name) =>
        method.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(call =>
            call.Expression.LastName() == name
            && call.ArgumentList.Arguments.All(argument => argument.Expression.IsKind(SyntaxKind.TrueLiteralExpression))
            && Function(call) == method && IsReached(call, method));

    private static SyntaxNode? Function(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax);

    private static bool IsReached(SyntaxNode node, SyntaxNode function)
    {
        for (var current = node; current != function; current = current.Parent!)
        {
            switch (current.Parent)
            {
                case BlockSyntax block:
                    foreach (var statement in block.Statements)
                    {
                        if (statement == current)
                            break;
                        if (statement.DescendantNodesAndSelf(inner => inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                            .Any(inner => inner is ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax))
                            return false;
                    }

                    break;
                case ExpressionStatementSyntax or ArrowExpressionClauseSyntax or UsingStatementSyntax:
                case TryStatementSyntax attempt when attempt.Block == current:
                case ConditionalAccessExpressionSyntax access when access.WhenNotNull == current:
                    break;
                case { } parent when parent == function:
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
