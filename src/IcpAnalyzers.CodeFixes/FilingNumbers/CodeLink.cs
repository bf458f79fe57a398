using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Filing.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Makes a control that C# gives the number open the register when it is tapped.</summary>
internal static class CodeLink
{
    /// <returns>The changed text; null where the number goes to no control that is known.</returns>
    public static async Task<SourceText?> ChangedAsync(Document document, TextSpan span, PageProject pages, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || TextOf(root.FindToken(span.Start)) is not { Parent: AssignmentExpressionSyntax { Left: { } property } assignment } text || assignment.Right != text)
            return null;

        var source = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (property is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Text" or "Content", Expression: var receiver } && assignment.Parent is ExpressionStatementSyntax set)
            return After(set, receiver.ToString(), model.GetTypeInfo(receiver, cancellationToken).Type, pages, model, source);
        if (property is not IdentifierNameSyntax { Identifier.ValueText: "Text" or "Content" } || assignment.Parent is not InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } initializer)
            return null;

        var type = model.GetTypeInfo(creation, cancellationToken).Type;
        return creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration } variable } => After(declaration, variable.Identifier.ValueText, type, pages, model, source),
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax kept } assigned => After(kept, assigned.Left.ToString(), type, pages, model, source),
            _ => InInitializer(initializer, type, pages, model, source),
        };
    }

    // The whole of a concatenation or an interpolation.
    private static ExpressionSyntax? TextOf(SyntaxToken token)
    {
        var text = token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>();
        while (text?.Parent is MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax)
            text = text.Parent as ExpressionSyntax ?? text.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>();
        return text;
    }

    private static SourceText? After(StatementSyntax statement, string receiver, ITypeSymbol? type, PageProject pages, SemanticModel model, SourceText source)
    {
        if (statement.Parent is not BlockSyntax || Statement(receiver, type, pages, model, statement.SpanStart) is not { } line)
            return null;
        var layout = new TextLayout(source.ToString());
        var separator = layout.IndentBefore(statement.SpanStart) is { } indent ? layout.LineEnd + indent : " ";
        return source.WithChanges(new TextChange(new TextSpan(statement.Span.End, 0), separator + line));
    }

    private static SourceText? InInitializer(InitializerExpressionSyntax initializer, ITypeSymbol? type, PageProject pages, SemanticModel model, SourceText source)
    {
        if (MauiControls(type) is not { } controls || initializer.Expressions.Count == 0 || initializer.CloseBraceToken.IsMissing)
            return null;
        var last = initializer.Expressions.Last();
        var layout = new TextLayout(source.ToString());
        var separator = layout.IndentBefore(last.SpanStart) is { } indent ? "," + layout.LineEnd + indent : ", ";
        return source.WithChanges(new TextChange(new TextSpan(last.Span.End, 0), separator + "GestureRecognizers = { " + Gesture(controls, pages, model, last.SpanStart) + " }"));
    }

    private static string? Statement(string receiver, ITypeSymbol? type, PageProject pages, SemanticModel model, int position)
    {
        string On(string member, string action) => receiver + "." + member + " += " + action;
        var opens = "delegate { " + pages.OpenAt(model, position) + "; };";
        if (Is(type, "System.Windows.Forms.Control"))
            return On(Is(type, "System.Windows.Forms.LinkLabel") ? "LinkClicked" : "Click", opens);
        if (Is(type, "System.Windows.UIElement"))
            return On(Is(type, "System.Windows.Controls.Primitives.ButtonBase") ? "Click" : "MouseLeftButtonUp", opens);
        if (MauiControls(type) is { } controls)
            return receiver + ".GestureRecognizers.Add(" + Gesture(controls, pages, model, position) + ");";
        if (Is(type, "Microsoft.UI.Xaml.UIElement") || Is(type, "Windows.UI.Xaml.UIElement"))
            return On("Tapped", "async delegate { await " + pages.NameAt(model, position, "Windows.System.Launcher") + ".LaunchUriAsync(" + Uri(pages, model, position) + "); };");
        return Is(type, "Avalonia.Controls.Control") && pages.Compilation.GetTypeByMetadataName("Avalonia.Platform.Storage.ILauncher") is not null
            ? On("Tapped", "async delegate { await " + pages.NameAt(model, position, "Avalonia.Controls.TopLevel") + ".GetTopLevel(" + receiver + ")!.Launcher.LaunchUriAsync(" + Uri(pages, model, position) + "); };")
            : null;
    }

    private static string Uri(PageProject pages, SemanticModel model, int position) => "new " + pages.NameAt(model, position, "System.Uri") + "(" + pages.AddressAt(model, position) + ")";

    private static string Gesture(string controls, PageProject pages, SemanticModel model, int position) =>
        "new " + pages.NameAt(model, position, controls + ".TapGestureRecognizer") + " { Command = new " + pages.NameAt(model, position, controls + ".Command")
        + "(async () => await " + pages.NameAt(model, position, PageProject.LauncherOf(controls)) + ".OpenAsync(" + pages.AddressAt(model, position) + ")) }";

    // A label; a button has an event of its own.
    private static string? MauiControls(ITypeSymbol? type) =>
        Is(type, "Microsoft.Maui.Controls.Label") ? "Microsoft.Maui.Controls" : Is(type, "Xamarin.Forms.Label") ? "Xamarin.Forms" : null;

    private static bool Is(ITypeSymbol? type, string fullName)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.ToDisplayString() == fullName)
                return true;
        return false;
    }
}
