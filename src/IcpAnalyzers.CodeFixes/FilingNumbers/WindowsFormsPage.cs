using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Filing.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Makes a form or a user control of Windows Forms show the number at its bottom, from its constructor: the designer's own file is not touched.</summary>
internal static class WindowsFormsPage
{
    private const string Variable = "filingNumber";

    /// <returns>The changed text; null for a class that is no such page.</returns>
    public static async Task<SourceText?> ChangedAsync(Document document, PageProject pages, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || root.DescendantNodes().OfType<ConstructorDeclarationSyntax>().Where(static made => made.Body is { CloseBraceToken.IsMissing: false } && !made.Modifiers.Any(SyntaxKind.StaticKeyword)).ToList() is not { Count: > 0 } constructors
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return null;

        var constructor = constructors.Find(static made => Designer(made) is not null) ?? constructors[0];
        if (model.GetDeclaredSymbol(constructor, cancellationToken)?.ContainingType is not { } type || !IsPage(type)
            || constructor.DescendantTokens().Any(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == Variable))
            return null;

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var layout = new TextLayout(text.ToString());
        var body = constructor.Body!;
        var end = body.CloseBraceToken.SpanStart;
        var lines = Lines(pages, pages.NumberFor(PageProject.IsChineseIn(root)), model, end);
        if (Designer(constructor) is not { } designer)
        {
            var insertion = layout.Before(end, body.Statements.Count > 0 ? layout.IndentOfLine(body.Statements.Last().SpanStart) : layout.IndentOfLine(end) + layout.Unit, lines);
            return text.WithChanges(new TextChange(new TextSpan(insertion.Start, 0), insertion.Text));
        }

        var start = layout.LineEnd + layout.IndentOfLine(designer.SpanStart);
        return text.WithChanges(new TextChange(new TextSpan(designer.Span.End, 0), start + string.Join(start, lines)));
    }

    private static StatementSyntax? Designer(ConstructorDeclarationSyntax constructor) => constructor.Body!.Statements.FirstOrDefault(static statement =>
        statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "InitializeComponent" } } });

    private static bool IsPage(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name is "Form" or "UserControl" && at.ContainingNamespace.ToDisplayString() == "System.Windows.Forms")
                return true;
        return false;
    }

    private static string[] Lines(PageProject pages, NumberToShow number, SemanticModel model, int position)
    {
        string Name(string type) => pages.NameAt(model, position, type);
        return new[]
        {
            "var " + Variable + " = new " + Name("System.Windows.Forms.LinkLabel") + " { AutoSize = true, Dock = " + Name("System.Windows.Forms.DockStyle") + ".Bottom, Text = " + pages.TextAt(model, position, number) + " };",
            // An anonymous method without parameters: their names could be taken.
            Variable + ".LinkClicked += delegate { " + pages.OpenAt(model, position) + "; };",
            "Controls.Add(" + Variable + ");",
        };
    }
}
