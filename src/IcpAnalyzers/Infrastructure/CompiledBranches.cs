using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Tells, from the <c>#if</c> around it, whether a kind of build never compiles a piece of code.</summary>
internal static class CompiledBranches
{
    private static readonly string[] Words = { "if", "elif", "else", "endif" };

    /// <summary>The branches of a file in their order: <c>#if</c>, <c>#elif</c>, <c>#else</c> and <c>#endif</c>. The text is searched, as the way from one directive to the next is long.</summary>
    public static IEnumerable<DirectiveTriviaSyntax> Directives(SyntaxNode root)
    {
        var source = root.SyntaxTree.GetText().ToString();
        for (var at = source.IndexOf('#'); at >= 0; at = source.IndexOf('#', at + 1))
            if (IsBranch(source, at) && root.FindTrivia(at).GetStructure() is DirectiveTriviaSyntax directive && directive.SpanStart == at)
                yield return directive;
    }

    private static bool IsBranch(string source, int at)
    {
        var start = at + 1;
        while (start < source.Length && source[start] is ' ' or '\t')
            start++;
        return Array.Exists(Words, word => string.CompareOrdinal(source, start, word, 0, word.Length) == 0);
    }

    /// <param name="directives">Those of the file.</param>
    /// <param name="position">Where the code stands.</param>
    /// <param name="valueOf">Whether the kind of build defines a symbol; null where that cannot be said.</param>
    public static bool Exclude(IEnumerable<DirectiveTriviaSyntax> directives, int position, Func<string, bool?> valueOf)
    {
        var open = new Stack<(bool IsExcluded, bool IsDecided)>();
        foreach (var directive in directives)
        {
            if (directive.SpanStart >= position)
                break;
            switch (directive)
            {
                case IfDirectiveTriviaSyntax branch:
                    open.Push(Branch(branch.Condition, isDecided: false, valueOf));
                    break;
                case ElifDirectiveTriviaSyntax branch when open.Count > 0:
                    open.Push(Branch(branch.Condition, open.Pop().IsDecided, valueOf));
                    break;
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Push((open.Pop().IsDecided, true));
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        foreach (var (isExcluded, _) in open)
            if (isExcluded)
                return true;
        return false;
    }

    /// <summary>The innermost <c>#if</c>, <c>#elif</c> or <c>#else</c> whose code a position is in; null outside of all.</summary>
    public static DirectiveTriviaSyntax? Around(IEnumerable<DirectiveTriviaSyntax> directives, int position)
    {
        var open = new Stack<DirectiveTriviaSyntax>();
        foreach (var directive in directives)
        {
            if (directive.SpanStart >= position)
                break;
            if (directive is ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax && open.Count > 0)
                open.Pop();
            if (directive is IfDirectiveTriviaSyntax or ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax)
                open.Push(directive);
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    /// <param name="condition">The condition of the branch.</param>
    /// <param name="isDecided">Whether the build takes a branch before this one.</param>
    /// <param name="valueOf">Whether it defines a symbol.</param>
    private static (bool IsExcluded, bool IsDecided) Branch(ExpressionSyntax condition, bool isDecided, Func<string, bool?> valueOf)
    {
        var value = Evaluate(condition, valueOf);
        return (isDecided || value == false, isDecided || value == true);
    }

    /// <returns>Null when it depends on more.</returns>
    private static bool? Evaluate(ExpressionSyntax condition, Func<string, bool?> valueOf) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Evaluate(inner.Expression, valueOf),
        PrefixUnaryExpressionSyntax unary when unary.IsKind(SyntaxKind.LogicalNotExpression) => !Evaluate(unary.Operand, valueOf),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => Evaluate(both.Left, valueOf) & Evaluate(both.Right, valueOf),
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) => Evaluate(either.Left, valueOf) | Evaluate(either.Right, valueOf),
        IdentifierNameSyntax symbol => valueOf(symbol.Identifier.ValueText),
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression) => false,
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression) => true,
        _ => null,
    };
}
