using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Filing.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>The method in the code behind a page that opens the register when the number is tapped.</summary>
internal static class RegisterHandler
{
    /// <returns>The document of the code behind and its new text; null where there is no class for the page, or it has such a method already.</returns>
    public static async Task<(DocumentId Document, SourceText Text)?> AddAsync(Project project, string pagePath, PageHandler handler, PageProject pages, CancellationToken cancellationToken)
    {
        var behind = project.Documents.FirstOrDefault(document => string.Equals(document.FilePath, pagePath + ".cs", StringComparison.OrdinalIgnoreCase));
        if (behind is null
            || await behind.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || (await behind.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))?.DescendantNodes().OfType<ClassDeclarationSyntax>().FirstOrDefault(static type => type.Modifiers.Any(SyntaxKind.PartialKeyword)) is not { } page
            || model.GetDeclaredSymbol(page, cancellationToken) is not { } symbol
            || page.CloseBraceToken is not { RawKind: (int)SyntaxKind.CloseBraceToken, IsMissing: false })
            return null;

        var name = PageHandlers.NameOf(handler);
        if (symbol.GetMembers(name).Length > 0)
            return null;

        var text = await behind.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var layout = new TextLayout(text.ToString());
        var end = page.CloseBraceToken.SpanStart;
        var indent = page.Members.Count > 0 && layout.IndentBefore(page.Members.Last().SpanStart) is { } found ? found : layout.IndentOfLine(end) + layout.Unit;
        var insertion = layout.Before(end, indent, Lines(handler, name, model, end, pages));
        var blank = page.Members.Count > 0 && layout.IndentBefore(end) is not null ? layout.LineEnd : "";
        return (behind.Id, text.WithChanges(new TextChange(new TextSpan(insertion.Start, 0), blank + insertion.Text)));
    }

    private static string[] Lines(PageHandler handler, string name, SemanticModel model, int position, PageProject pages)
    {
        string Name(string type) => pages.NameAt(model, position, type);
        if (handler == PageHandler.Click)
            return new[]
            {
                "private void " + name + "(object sender, " + Name("System.Windows.RoutedEventArgs") + " e) =>",
                "    " + pages.OpenAt(model, position) + ";",
            };

        // Xamarin.Forms has its launcher in another assembly than its pages.
        var isMaui = pages.Compilation.GetTypeByMetadataName("Xamarin.Essentials.Launcher") is null;
        return new[]
        {
            "private async void " + name + "(object sender, " + Name("System.EventArgs") + " e) =>",
            "    await " + Name(isMaui ? "Microsoft.Maui.ApplicationModel.Launcher" : "Xamarin.Essentials.Launcher") + ".OpenAsync(" + pages.AddressAt(model, position) + ");",
        };
    }
}
