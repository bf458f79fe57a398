using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The text an expression stands for, as far as the compiler can know it, with the way back to the source.</summary>
/// <remarks>
/// Literals of every form, constants, <c>static readonly</c> fields with a literal, <c>+</c>, <c>string.Concat</c>, <c>string.Join</c>, <c>Url.Combine</c>, interpolation and <c>string.Format</c> are folded.
/// What cannot be known is one <see cref="Unknown"/> character.
/// </remarks>
public sealed partial class ExpressionText
{
    /// <summary>Stands for a part of the text that is not known.</summary>
    public const char Unknown = '\uFFFC';

    private readonly List<Piece> pieces;

    private ExpressionText(ExpressionSyntax expression, string text, List<Piece> pieces)
    {
        Expression = expression;
        Text = text;
        this.pieces = pieces;
    }

    public ExpressionSyntax Expression { get; }

    public string Text { get; }

    /// <summary>The whole string expression that a token belongs to: the outermost concatenation or interpolation around it.</summary>
    public static ExpressionSyntax? RootOf(SyntaxToken token)
    {
        SyntaxNode? node = token.Parent;
        if (node is InterpolatedStringTextSyntax or InterpolationFormatClauseSyntax)
            node = node.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>();
        if (node is not ExpressionSyntax expression)
            return null;

        while (true)
        {
            if (expression.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
                expression = (ExpressionSyntax)expression.Parent;
            else if (ArrayAround(expression).Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument && Folds(call, list.Arguments.IndexOf(argument)))
                expression = call;
            else
                return expression;
        }
    }

    // string.Format("https://{0}/a", host), string.Concat("京ICP备", number): the same as with +.
    private static bool Folds(InvocationExpressionSyntax call, int index) =>
        Joint.Of(call) is not null || (index == 0 && IsOfString(call, "Format"));

    // string.Concat(new[] { "https://", host }) is string.Concat("https://", host).
    private static ExpressionSyntax ArrayAround(ExpressionSyntax element) =>
        element.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax array } && array is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax ? array : element;

    private static bool IsOfString(InvocationExpressionSyntax call, string method) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" }, Name.Identifier.ValueText: var name } && name == method;

    /// <param name="expression">The expression.</param>
    /// <param name="model">Knows the constants; without it, all names are unknown parts.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ExpressionText Of(ExpressionSyntax expression, SemanticModel? model, CancellationToken cancellationToken)
    {
        var fold = new Fold(model, cancellationToken);
        fold.Add(expression, depth: 0);
        return new ExpressionText(expression, fold.Text.ToString(), fold.Pieces);
    }

    /// <summary>Where a part of the text stands in the source; <paramref name="exact"/> when replacing just that span replaces just that part.</summary>
    public Location LocationOf(int start, int length, out bool exact)
    {
        exact = false;
        TextSpan? around = null;
        foreach (var piece in pieces)
        {
            if (piece.Start + piece.Length <= start || piece.Start >= start + length)
                continue;

            if (piece.Start <= start && start + length <= piece.Start + piece.Length && piece.SpanOf(Text, start, length) is { } span)
            {
                exact = true;
                return Location.Create(Expression.SyntaxTree, span);
            }

            around = around is { } seen ? TextSpan.FromBounds(Math.Min(seen.Start, piece.Source.Start), Math.Max(seen.End, piece.Source.End)) : piece.Source;
        }

        return Location.Create(Expression.SyntaxTree, around ?? Expression.Span);
    }

    /// <summary>A run of the text that comes from one token of the expression.</summary>
    private readonly struct Piece
    {
        private readonly string? tokenText;

        private readonly int searchFrom;

        /// <param name="start">Where the run begins in the folded text.</param>
        /// <param name="length">How long it is there.</param>
        /// <param name="source">The token, or the name that stands for a constant.</param>
        /// <param name="tokenText">The token as written; null for a name.</param>
        /// <param name="searchFrom">Where in the token the run can begin at the earliest: escapes and quotes only ever move it to the right.</param>
        public Piece(int start, int length, TextSpan source, string? tokenText, int searchFrom)
        {
            Start = start;
            Length = length;
            Source = source;
            this.tokenText = tokenText;
            this.searchFrom = searchFrom;
        }

        public int Start { get; }

        public int Length { get; }

        public TextSpan Source { get; }

        /// <summary>The span of a part in the source, or null where escapes stand in it. The same words may occur twice in one literal: their order decides.</summary>
        public TextSpan? SpanOf(string text, int start, int length)
        {
            if (tokenText is null || length == 0)
                return null;

            var part = text.Substring(start, length);
            var occurrence = 0;
            for (var at = text.IndexOf(part, Start, start - Start + length, StringComparison.Ordinal); at >= 0 && at < start;
                 at = text.IndexOf(part, at + 1, start - at - 1 + length, StringComparison.Ordinal))
                occurrence++;

            var found = tokenText.IndexOf(part, searchFrom, StringComparison.Ordinal);
            while (occurrence-- > 0 && found >= 0)
                found = tokenText.IndexOf(part, found + 1, StringComparison.Ordinal);
            return found < 0 ? null : new TextSpan(Source.Start + found, length);
        }
    }
}
