using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Infrastructure;

/// <content>How an expression is folded into its text.</content>
public sealed partial class ExpressionText
{
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
                case LiteralExpressionSyntax { Token.Value: char or int } literal:
                    AddText(Convert.ToString(literal.Token.Value, CultureInfo.InvariantCulture), literal.Span);
                    break;
                case InvocationExpressionSyntax call when depth < MaxDepth && Joint.Of(call) is { } joint:
                    AddJoint(joint, depth + 1);
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

        private void AddJoint(in Joint joint, int depth)
        {
            var start = Text.Length;
            var isFirst = true;
            foreach (var part in joint.Parts)
            {
                if (!isFirst && joint.Separator is { } separator)
                    Add(separator, depth);
                // A part that begins with a slash of its own brings it along.
                else if (!isFirst && joint.IsPath && Text.Length > start && Text[Text.Length - 1] != '/' && !part.GetFirstToken().ValueText.StartsWith("/", StringComparison.Ordinal))
                    Text.Append('/');
                isFirst = false;
                Add(part, depth);
            }
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
            var isUnknown = model is null || (expression is IdentifierNameSyntax name && LocalName.Of(name, cancellationToken).IsVariable);
            var symbol = isUnknown ? null : DeclaredSymbols.SymbolOf(expression, model!, cancellationToken);
            if (ConstantOf(symbol) is { } constant)
                AddText(constant, expression.Span);
            else if (depth < MaxDepth && ValueOf(symbol) is { } value && TextOf(value, depth) is { } known)
                AddText(known, expression.Span);
            else
                Text.Append(Unknown);
        }

        private static string? ConstantOf(ISymbol? symbol) => (symbol switch
        {
            IFieldSymbol field => field.ConstantValue,
            ILocalSymbol local => local.ConstantValue,
            _ => null,
        }) as string;

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
