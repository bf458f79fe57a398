using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Puts <c>IcpFiling.Number</c> in the place of a number, in every kind of file that can read a constant.</summary>
internal static class ConstantChange
{
    private const string Constant = "Number";

    /// <returns>The changes of the document; null where the constant cannot stand.</returns>
    public static async Task<IReadOnlyList<TextChange>?> OfAsync(TextDocument document, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation || ProjectConstants.Of(compilation) is not { } constants)
            return null;
        if (document is Document source)
            return await InCodeAsync(source, span, constants, cancellationToken).ConfigureAwait(false);

        var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
        var path = document.FilePath ?? document.Name;
        switch (FileKinds.Of(path))
        {
            case FileKind.Xaml:
                return InXaml(text, span, constants, compilation);
            case FileKind.Razor:
                var name = RazorConstants.Name(path, text, constants.Namespace, Constant);
                return RazorConstants.InPlaceOf(text, span.Start, span.Length, name) is { } expression ? new[] { new TextChange(span, expression) } : null;
            default:
                return null;
        }
    }

    private static async Task<IReadOnlyList<TextChange>?> InCodeAsync(Document document, TextSpan span, ProjectConstants constants, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || InLiteral(root.FindToken(span.Start), span, constants.NameAt(model, span.Start, Constant)) is not { } change)
            return null;
        return new[] { change };
    }

    private static TextChange? InLiteral(SyntaxToken token, TextSpan span, string constant)
    {
        if (token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            return token.Parent?.Parent?.ToString().StartsWith("$\"\"\"", StringComparison.Ordinal) == true ? null : new TextChange(span, "{" + (constant.Contains("::") ? "(" + constant + ")" : constant) + "}");
        if (!token.IsKind(SyntaxKind.StringLiteralToken))
            return null;

        var opening = token.Text.StartsWith("@", StringComparison.Ordinal) ? "@\"" : "\"";
        var inside = TextSpan.FromBounds(token.SpanStart + opening.Length, token.Span.End - 1);
        var before = span.Start > inside.Start ? "\" + " : "";
        var after = span.End < inside.End ? " + " + opening : "";
        return new TextChange(
            TextSpan.FromBounds(before.Length > 0 ? span.Start : token.SpanStart, after.Length > 0 ? span.End : token.Span.End), before + constant + after);
    }

    private static IReadOnlyList<TextChange>? InXaml(string text, TextSpan span, ProjectConstants constants, Compilation compilation)
    {
        if (XamlConstantText.InPlaceOf(text, span.Start, span.Length, constants.Namespace, PageProject.PresentationOf(compilation)) is not { } edits)
            return null;
        // An old Avalonia has no runs.
        if (edits.Any(static edit => edit.Text.Contains("<Run ")) && compilation.GetTypeByMetadataName("Avalonia.Controls.TextBlock") is not null && compilation.GetTypeByMetadataName("Avalonia.Controls.Documents.Run") is null)
            return null;
        return edits.Select(static edit => new TextChange(new TextSpan(edit.Start, edit.Length), edit.Text)).ToArray();
    }
}
