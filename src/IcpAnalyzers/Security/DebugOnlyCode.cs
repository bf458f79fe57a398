using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>Code that never reaches a user: compiled for debugging only, or run in the development environment only.</summary>
internal static class DebugOnlyCode
{
    private const string Debug = "DEBUG";

    public static bool Contains(SyntaxNode node) => IsInConditionalMethod(node) || IsInDevelopment(node) || IsInDebugRegion(node.SyntaxTree, node.SpanStart);

    /// <summary>Whether a function, or one of its verdicts, is for debugging only.</summary>
    public static bool Decides(SyntaxNode function) => Contains(function) || function.DescendantNodes().OfType<ReturnStatementSyntax>().Any(Contains);

    // One [Conditional] for DEBUG alone: several are alternatives.
    private static bool IsInConditionalMethod(SyntaxNode node) => node.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().Any(method =>
    {
        var symbols = method.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => attribute.Name.ToString().Split('.').Last() is "Conditional" or "ConditionalAttribute")
            .Select(attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression).ToList();
        return symbols.Count == 1 && symbols[0] is LiteralExpressionSyntax { Token.Value: Debug };
    });

    // if (env.IsDevelopment()) …
    private static bool IsInDevelopment(SyntaxNode node) => node.Ancestors().OfType<IfStatementSyntax>().Any(branch =>
        branch.Statement.Span.Contains(node.Span)
        && branch.Condition is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsDevelopment" } });

    private static bool IsInDebugRegion(SyntaxTree tree, int position)
    {
        // For every #if that is open: whether the branch that was taken can be taken in a debug build only.
        var open = new Stack<bool>();
        var alternatives = new Stack<List<ExpressionSyntax>>();
        for (var directive = ((CSharpSyntaxNode)tree.GetRoot()).GetFirstDirective(); directive is not null && directive.SpanStart < position; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax first:
                    alternatives.Push(new List<ExpressionSyntax> { first.Condition });
                    open.Push(Implies(first.Condition, value: true));
                    break;
                case ElifDirectiveTriviaSyntax next when open.Count > 0:
                    open.Pop();
                    open.Push(alternatives.Peek().Any(condition => Implies(condition, value: false)) || Implies(next.Condition, value: true));
                    alternatives.Peek().Add(next.Condition);
                    break;
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(alternatives.Peek().Any(condition => Implies(condition, value: false)));
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    alternatives.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }

    /// <summary>Whether DEBUG is certainly defined when the condition has the value.</summary>
    private static bool Implies(ExpressionSyntax condition, bool value) => condition switch
    {
        IdentifierNameSyntax { Identifier.ValueText: Debug } => value,
        ParenthesizedExpressionSyntax inner => Implies(inner.Expression, value),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Implies(not.Operand, !value),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and => value
            ? Implies(and.Left, value) || Implies(and.Right, value)
            : Implies(and.Left, value) && Implies(and.Right, value),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or => value
            ? Implies(or.Left, value) && Implies(or.Right, value)
            : Implies(or.Left, value) || Implies(or.Right, value),
        _ => false,
    };
}
