using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.Infrastructure;

/// <summary>Takes a setting out of the code: the statement that makes it, or its element of an object initializer.</summary>
internal static class SettingRemoval
{
    /// <summary>The change that removes the setting around a span, with its line when nothing else stands there; null where it cannot be left out.</summary>
    public static TextChange? Of(SyntaxNode root, TextSpan span, SourceText text) => SettingAt(root.FindNode(span, getInnermostNodeForTie: true)) switch
    {
        { Parent: ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax, ContainsDirectives: false } statement } =>
            Line(statement.Span, text),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression, ContainsDirectives: false } initializer } setting =>
            Element(initializer, initializer.Expressions.IndexOf(setting), text),
        _ => null,
    };

    // An argument belongs to its call, which does more than to set something; only a switch is set by a call.
    private static ExpressionSyntax? SettingAt(SyntaxNode node)
    {
        for (SyntaxNode? current = node; current is not (null or StatementSyntax or AnonymousFunctionExpressionSyntax); current = current.Parent)
        {
            if (current is AssignmentExpressionSyntax assignment)
                return assignment;
            if (current is ArgumentSyntax)
                return current.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetSwitch" } } call ? call : null;
        }

        return null;
    }

    private static TextChange Element(InitializerExpressionSyntax initializer, int index, SourceText text)
    {
        if (initializer.Expressions.Count == 1 && initializer.Parent is BaseObjectCreationExpressionSyntax creation)
        {
            // new Handler { X = … } is new Handler().
            var before = initializer.OpenBraceToken.GetPreviousToken().Span.End;
            return new TextChange(TextSpan.FromBounds(before, initializer.Span.End), creation.ArgumentList is null ? "()" : "");
        }

        var element = initializer.Expressions[index].Span;
        if (index < initializer.Expressions.SeparatorCount)
            return Line(TextSpan.FromBounds(element.Start, initializer.Expressions.GetSeparator(index).Span.End), text);
        return index == 0
            ? Line(element, text)
            : new TextChange(TextSpan.FromBounds(initializer.Expressions.GetSeparator(index - 1).SpanStart, element.End), "");
    }

    /// <summary>A span with its line when nothing else stands there.</summary>
    internal static TextChange Line(TextSpan span, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        var isAlone = IsBlank(text, first.Start, span.Start) && IsBlank(text, span.End, last.End);
        if (isAlone && last.EndIncludingLineBreak > last.End)
            return new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");

        // What else stands in the line keeps its place: the blanks behind go with the code.
        var end = span.End;
        while (end < last.End && text[end] is ' ' or '\t')
            end++;
        return new TextChange(TextSpan.FromBounds(span.Start, end), "");
    }

    private static bool IsBlank(SourceText text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text[i] is not (' ' or '\t'))
                return false;
        return true;
    }
}
