using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Tells the code between <c>#if DEBUG</c> and <c>#endif</c>, in its many forms, from the code of a release.</summary>
internal static class DebugCode
{
    private static readonly string[] Symbols = { "DEBUG", "DEVELOPMENT", "DEV" };

    /// <summary>Whether no release compiles what stands at a position.</summary>
    public static bool Contains(SyntaxNode root, int position)
    {
        var open = new Stack<(bool IsDebug, bool IsDecided)>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < position; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax branch:
                    open.Push(Branch(branch.Condition, isDecided: false));
                    break;
                case ElifDirectiveTriviaSyntax branch when open.Count > 0:
                    open.Push(Branch(branch.Condition, open.Pop().IsDecided));
                    break;
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Push((open.Pop().IsDecided, true));
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        foreach (var (isDebug, _) in open)
            if (isDebug)
                return true;
        return false;
    }

    /// <param name="condition">The condition of the branch.</param>
    /// <param name="isDecided">Whether a release takes a branch before this one.</param>
    private static (bool IsDebug, bool IsDecided) Branch(ExpressionSyntax condition, bool isDecided)
    {
        var value = InRelease(condition);
        return (isDecided || value == false, isDecided || value == true);
    }

    /// <returns>Null when it depends on more.</returns>
    private static bool? InRelease(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => InRelease(inner.Expression),
        PrefixUnaryExpressionSyntax unary when unary.IsKind(SyntaxKind.LogicalNotExpression) => !InRelease(unary.Operand),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => InRelease(both.Left) & InRelease(both.Right),
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) => InRelease(either.Left) | InRelease(either.Right),
        IdentifierNameSyntax symbol when IsDebug(symbol.Identifier.ValueText) => false,
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression) => false,
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression) => true,
        _ => null,
    };

    private static bool IsDebug(string symbol) => Array.Exists(Symbols, known => known.Equals(symbol, StringComparison.OrdinalIgnoreCase));
}
