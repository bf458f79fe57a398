using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Filing.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Makes a page that is built in C# (MAUI, Xamarin.Forms, Avalonia, WinUI) show the number as the last element of its stack.</summary>
internal static class CodePage
{
    /// <returns>The changed text; null for a file without such a page.</returns>
    public static async Task<SourceText?> ChangedAsync(Document document, PageProject pages, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return null;

        foreach (var creation in root.DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
        {
            if (ElementsOf(creation) is not { Expressions: { Count: > 0 } elements, CloseBraceToken.IsMissing: false } list || model.GetTypeInfo(creation, cancellationToken).Type is not { } type || !IsStack(type, creation))
                continue;
            var position = elements.Last().SpanStart;
            if (Element(pages, type.ContainingNamespace.ToDisplayString(), pages.NumberFor(PageProject.IsChineseIn(root)), model, position) is not { } lines)
                return null;

            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            return text.WithChanges(Append(list, lines, new TextLayout(text.ToString())));
        }

        return null;
    }

    private static bool IsStack(ITypeSymbol type, ObjectCreationExpressionSyntax creation) => type.Name is "VerticalStackLayout" or "StackLayout" or "StackPanel"
        && creation.Initializer!.Expressions.All(static setting => setting is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Orientation" } } orientation || !orientation.Right.ToString().EndsWith("Horizontal", System.StringComparison.Ordinal));

    // new VerticalStackLayout { a, b } and new StackPanel { Children = { a, b } }.
    private static InitializerExpressionSyntax? ElementsOf(ObjectCreationExpressionSyntax creation) => creation.Initializer switch
    {
        { RawKind: (int)SyntaxKind.CollectionInitializerExpression } list => list,
        { } settings => settings.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static setting => setting.Left is IdentifierNameSyntax { Identifier.ValueText: "Children" })?.Right as InitializerExpressionSyntax,
        _ => null,
    };

    private static TextChange Append(InitializerExpressionSyntax list, string[] lines, TextLayout layout)
    {
        var elements = list.Expressions;
        var hasComma = elements.SeparatorCount == elements.Count;
        var end = hasComma ? elements.GetSeparator(elements.Count - 1).Span.End : elements.Last().Span.End;
        var indent = layout.IndentBefore(elements.Last().SpanStart);
        var block = indent is null ? " " + string.Join(" ", lines.Select(static line => line.Trim())) : layout.LineEnd + indent + string.Join(layout.LineEnd + indent, lines);
        return new TextChange(new TextSpan(end, 0), (hasComma ? "" : ",") + block + (hasComma ? "," : ""));
    }

    private static string[]? Element(PageProject pages, string controls, NumberToShow number, SemanticModel model, int position)
    {
        string Name(string type) => pages.NameAt(model, position, type);
        var text = pages.TextAt(model, position, number);
        var address = pages.AddressAt(model, position);
        switch (controls)
        {
            case "Microsoft.Maui.Controls" or "Xamarin.Forms":
                return new[]
                {
                    "new " + Name(controls + ".Label"),
                    "{",
                    "    Text = " + text + ",",
                    "    GestureRecognizers = { new " + Name(controls + ".TapGestureRecognizer") + " { Command = new " + Name(controls + ".Command") + "(async () => await " + Name(PageProject.LauncherOf(controls)) + ".OpenAsync(" + address + ")) } }",
                    "}",
                };
            case "Avalonia.Controls" when pages.Has("Avalonia.Controls.Button", "Avalonia.Controls.HyperlinkButton"):
            case "Microsoft.UI.Xaml.Controls" or "Windows.UI.Xaml.Controls":
                return new[] { "new " + Name(controls + ".HyperlinkButton") + " { Content = " + text + ", NavigateUri = new " + Name("System.Uri") + "(" + address + ") }" };
            default:
                return null;
        }
    }
}
