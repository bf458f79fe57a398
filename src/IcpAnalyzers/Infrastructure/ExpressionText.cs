using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The text an expression stands for, as far as the compiler can know it, with the way back to the source.</summary>
/// <remarks>
/// Literals of every form, constants, <c>static readonly</c> fields with a literal, <c>+</c>, <c>string.Concat</c>, interpolation and <c>string.Format</c> are folded.
/// What cannot be known is one <see cref="Unknown"/> character.
/// </remarks>
public sealed class ExpressionText
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

    /// <summary>The whole string expression that a token belongs to: the outermost concatenation, interpolation or call that builds a text around it.</summary>
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
            else if (expression.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument && Folds(call, list.Arguments.IndexOf(argument)))
                expression = call;
            else
                return expression;
        }
    }

    // string.Format("https://{0}/a", host), string.Concat("京ICP备", number): the same as with +.
    private static bool Folds(InvocationExpressionSyntax call, int index) =>
        IsConcatenation(call) || (index == 0 && IsOfString(call, "Format"));

    private static bool IsConcatenation(InvocationExpressionSyntax call) => IsOfString(call, "Concat");

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

    private sealed class Fold
    {
        // Constants that are built from constants that are built from …: nobody writes more than a few levels by hand.
        private const int MaxDepth = 16;

        private readonly SemanticModel? model;
        private readonly CancellationToken cancellationToken;

        public Fold(SemanticModel? model, CancellationToken cancellationToken)
        {
            this.model = model;
            this.cancellationToken = cancellationToken;
        }

        public StringBuilder Text { get; } = new();

        public List<Piece> Pieces { get; } = new();

        public void Add(ExpressionSyntax expression, int depth)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (expression)
            {
                case LiteralExpressionSyntax literal when literal.Token.Value is string value:
                    AddToken(value, literal.Token);
                    break;
                case ParenthesizedExpressionSyntax parenthesized when depth < MaxDepth:
                    Add(parenthesized.Expression, depth + 1);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when depth < MaxDepth:
                    AddSum(sum, depth + 1);
                    break;
                case InterpolatedStringExpressionSyntax interpolated when depth < MaxDepth:
                    AddInterpolated(interpolated, depth + 1);
                    break;
                case InvocationExpressionSyntax concatenation when depth < MaxDepth && IsConcatenation(concatenation):
                    foreach (var argument in concatenation.ArgumentList.Arguments)
                        Add(argument.Expression, depth + 1);
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } format when depth < MaxDepth:
                    AddFormat(format, depth + 1);
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain when depth < MaxDepth:
                    Add(certain.Operand, depth + 1);
                    break;
                case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                    AddKnown(expression, depth + 1);
                    break;
                default:
                    Text.Append(Unknown);
                    break;
            }
        }

        // A chain of + leans to the left and may be thousands long: no recursion along it.
        private void AddSum(BinaryExpressionSyntax sum, int depth)
        {
            var operands = new Stack<ExpressionSyntax>();
            ExpressionSyntax left = sum;
            while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } binary)
            {
                operands.Push(binary.Right);
                left = binary.Left;
            }

            Add(left, depth);
            while (operands.Count > 0)
                Add(operands.Pop(), depth);
        }

        private void AddInterpolated(InterpolatedStringExpressionSyntax interpolated, int depth)
        {
            foreach (var content in interpolated.Contents)
            {
                if (content is InterpolatedStringTextSyntax text)
                    AddToken(text.TextToken.ValueText, text.TextToken);
                else if (content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole)
                    Add(hole.Expression, depth);
                else
                    Text.Append(Unknown);
            }
        }

        private void AddFormat(InvocationExpressionSyntax call, int depth)
        {
            var arguments = call.ArgumentList.Arguments;
            if (arguments.Count == 0 || arguments[0].Expression is not LiteralExpressionSyntax { Token.Value: string } format)
            {
                Text.Append(Unknown);
                return;
            }

            // {0} becomes the unknown part; the words around it keep their place in the source.
            var value = format.Token.ValueText;
            var from = 0;
            while (from < value.Length)
            {
                var open = value.IndexOf('{', from);
                var close = open < 0 ? -1 : value.IndexOf('}', open);
                if (close < 0)
                    break;
                AddToken(value.Substring(from, open - from), format.Token, from);
                if (int.TryParse(value.Substring(open + 1, close - open - 1), out var index) && index + 1 < arguments.Count)
                    Add(arguments[index + 1].Expression, depth);
                else
                    Text.Append(Unknown);
                from = close + 1;
            }

            AddToken(value.Substring(from), format.Token, from);
        }

        private void AddKnown(ExpressionSyntax expression, int depth)
        {
            if (model is null)
                Text.Append(Unknown);
            else if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string constant })
                AddText(constant, expression.Span);
            else if (depth < MaxDepth && ValueOf(model.GetSymbolInfo(expression, cancellationToken).Symbol) is { } value && TextOf(value, depth) is { } known)
                AddText(known, expression.Span);
            else
                Text.Append(Unknown);
        }

        // Written once and never again: static readonly, and a static property without a setter.
        private ExpressionSyntax? ValueOf(ISymbol? symbol)
        {
            if (symbol is not (IFieldSymbol { IsReadOnly: true, IsStatic: true } or IPropertySymbol { IsReadOnly: true, IsStatic: true }))
                return null;
            foreach (var reference in symbol.DeclaringSyntaxReferences)
            {
                switch (reference.GetSyntax(cancellationToken))
                {
                    case VariableDeclaratorSyntax field:
                        return field.Initializer?.Value;
                    case PropertyDeclarationSyntax property:
                        return property.ExpressionBody?.Expression ?? property.Initializer?.Value;
                }
            }

            return null;
        }

        // Another file needs a model of its own, which is dear: there only what is written out counts.
        private string? TextOf(ExpressionSyntax value, int depth)
        {
            var inner = new Fold(value.SyntaxTree == model!.SyntaxTree ? model : null, cancellationToken);
            inner.Add(value, depth);
            var text = inner.Text.ToString();
            return text.IndexOf(Unknown) < 0 ? text : null;
        }

        private void AddToken(string value, SyntaxToken token, int from = 0)
        {
            if (value.Length == 0)
                return;
            Pieces.Add(new Piece(Text.Length, value.Length, token.Span, token.Text, from));
            Text.Append(value);
        }

        private void AddText(string value, TextSpan source)
        {
            Pieces.Add(new Piece(Text.Length, value.Length, source, tokenText: null, searchFrom: 0));
            Text.Append(value);
        }
    }
}
