using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.Infrastructure;

/// <summary>The private method or local function that nothing needs any more when a setting that names it is removed.</summary>
internal static class DeadFunction
{
    /// <summary>The change that removes it; null where it may be used elsewhere.</summary>
    public static TextChange? Of(SyntaxNode root, TextSpan setting, SourceText text)
    {
        if (root.FindNode(setting, getInnermostNodeForTie: true).FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Right is not { } value || NameIn(value) is not { } name)
            return null;

        // Once where it is declared, once in the setting; what is named a third time may be called there.
        var mentions = root.DescendantTokens(descendIntoTrivia: true).Count(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);
        if (mentions != 2)
            return null;
        foreach (var node in root.DescendantNodes())
        {
            if (node is LocalFunctionStatementSyntax local && local.Identifier.ValueText == name)
                return Removal(local, text);
            if (node is MethodDeclarationSyntax method && method.Identifier.ValueText == name && IsPrivate(method))
                return Removal(method, text);
        }

        return null;
    }

    private static string? NameIn(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => NameIn(arguments[0].Expression),
        LambdaExpressionSyntax { ExpressionBody: InvocationExpressionSyntax call } => NameIn(call.Expression),
        _ => null,
    };

    // Another part of the class may call it, and so may anybody when it is not private.
    private static bool IsPrivate(MethodDeclarationSyntax method) =>
        method.Parent is TypeDeclarationSyntax type && !type.Modifiers.Any(SyntaxKind.PartialKeyword) && method.ExplicitInterfaceSpecifier is null && method.AttributeLists.Count == 0
        && !method.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.OverrideKeyword);

    private static TextChange? Removal(SyntaxNode function, SourceText text)
    {
        if (function.ContainsDirectives)
            return null;

        // With the comment that describes it, and with the blank line that set it apart.
        var start = function.GetLeadingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)) is { RawKind: not 0 } comment
            ? comment.FullSpan.Start
            : function.SpanStart;
        var removal = SettingRemoval.Line(TextSpan.FromBounds(start, function.Span.End), text);
        var first = text.Lines.GetLineFromPosition(removal.Span.Start);
        if (first.LineNumber > 0 && removal.Span.Start == first.Start && text.Lines[first.LineNumber - 1] is var before && text.ToString(before.Span).Trim().Length == 0)
            return new TextChange(TextSpan.FromBounds(before.Start, removal.Span.End), "");
        return removal;
    }
}
