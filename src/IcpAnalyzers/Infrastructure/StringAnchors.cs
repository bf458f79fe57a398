using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Walks the string expressions of a file that contain something of interest, found in the raw text before any syntax is looked at.</summary>
/// <remarks>
/// Most files end after one vectorised search. The price: what is written with escapes (<c>"\u5907"</c>) or cut in the middle
/// (<c>"htt" + "p://"</c>) is not seen.
/// </remarks>
internal struct StringAnchors
{
    private readonly string source;
    private readonly Func<string, int, int> find;
    private int position;

    /// <param name="source">The file.</param>
    /// <param name="find">The index of the next thing of interest at or after an index, or -1.</param>
    public StringAnchors(string source, Func<string, int, int> find)
    {
        this.source = source;
        this.find = find;
        position = 0;
    }

    /// <summary>The next string expression, as its outermost concatenation; each one comes once. Null at the end.</summary>
    public ExpressionSyntax? Next(SyntaxTree tree, CancellationToken cancellationToken)
    {
        while (position < source.Length && find(source, position) is >= 0 and var anchor)
        {
            cancellationToken.ThrowIfCancellationRequested();
            position = anchor + 1;
            var token = tree.GetRoot(cancellationToken).FindToken(anchor);
            if (!token.Span.Contains(anchor))
            {
                // In a comment, a directive or code that is switched off: the whole run is skipped at once.
                position = Math.Max(position, token.SpanStart > anchor ? token.SpanStart : position);
                continue;
            }

            if (!IsText(token) || ExpressionText.RootOf(token) is not { } expression)
                continue;
            position = Math.Max(position, expression.Span.End);
            return expression;
        }

        return null;
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or
        SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken or
        SyntaxKind.InterpolatedStringTextToken;
}
