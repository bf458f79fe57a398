using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Filing.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>What the pages of a project have in common when they are to show its number.</summary>
internal sealed class PageProject
{
    private readonly string? number;

    private PageProject(Compilation compilation, ProjectConstants? constants, string? appNumber, XamlDialect? presentation, bool isChinese)
    {
        Compilation = compilation;
        Constants = constants;
        number = constants?.Number ?? appNumber;
        Presentation = presentation;
        IsChinese = isChinese;
    }

    public Compilation Compilation { get; }

    /// <summary>Null in a project that declares no number.</summary>
    public ProjectConstants? Constants { get; }

    /// <summary>WPF or WinUI, whose pages have one namespace; null when neither is referred to.</summary>
    public XamlDialect? Presentation { get; }

    /// <summary>Whether the app speaks Chinese, for pages that say nothing themselves.</summary>
    public bool IsChinese { get; }

    /// <param name="project">The project of the pages.</param>
    /// <param name="appNumber">The number that the app around it declares, for pages of a project without constants.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<PageProject?> OfAsync(Project project, string? appNumber, CancellationToken cancellationToken)
    {
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
            return null;

        bool? isChinese = null;
        foreach (var file in project.AdditionalDocuments.Where(static file => file.FilePath is not null && FileKinds.Of(file.FilePath) != FileKind.None))
        {
            var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (text.Length <= FileContent.MaxLength && PageLanguage.IsChinese(FileKinds.Of(file.FilePath!), text.ToString()) is { } found)
                isChinese = found || isChinese == true;
        }

        return new PageProject(compilation, ProjectConstants.Of(compilation), appNumber, PresentationOf(compilation), isChinese ?? true);
    }

    /// <summary>WPF or WinUI, by what the project refers to; null when it is neither.</summary>
    public static XamlDialect? PresentationOf(Compilation compilation) =>
        compilation.GetTypeByMetadataName("System.Windows.Window") is not null ? XamlDialect.Wpf
        : compilation.GetTypeByMetadataName("Microsoft.UI.Xaml.Window") is not null || compilation.GetTypeByMetadataName("Windows.UI.Xaml.Window") is not null ? XamlDialect.WinUi
        : null;

    /// <summary>The class that opens addresses, which Xamarin.Forms has in another package than its controls.</summary>
    public static string LauncherOf(string controls) => controls == "Xamarin.Forms" ? "Xamarin.Essentials.Launcher" : "Microsoft.Maui.ApplicationModel.Launcher";

    /// <summary>Whether an element that the framework got late is there; true where the framework itself is not found.</summary>
    public bool Has(string framework, string type) => Compilation.GetTypeByMetadataName(framework) is null || Compilation.GetTypeByMetadataName(type) is not null;

    /// <summary>The solution with a page changed, and the handler that it needs in the code behind it; null where one of them is not certain.</summary>
    /// <param name="page">The page, a document of this project.</param>
    /// <param name="path">Its path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Solution?> ApplyAsync(TextDocument page, string path, SourceText text, PageChange change, CancellationToken cancellationToken)
    {
        // An old Avalonia has no element that opens an address.
        if (path.EndsWith(".axaml", StringComparison.OrdinalIgnoreCase) && change.Edits.Any(static edit => edit.Text.Contains("<HyperlinkButton")) && !Has("Avalonia.Controls.Button", "Avalonia.Controls.HyperlinkButton"))
            return null;

        var solution = page.Project.Solution;
        if (change.Handler != PageHandler.None)
        {
            if (await RegisterHandler.AddAsync(page.Project, path, change.Handler, this, cancellationToken).ConfigureAwait(false) is not { } behind)
                return null;
            solution = solution.WithDocumentText(behind.Document, behind.Text);
        }

        return solution.WithAdditionalDocumentText(page.Id, text.WithChanges(change.Edits.Select(static edit => new TextChange(new TextSpan(edit.Start, edit.Length), edit.Text))));
    }

    /// <summary>Whether somebody declares a number.</summary>
    public bool HasNumber => number is not null;

    public NumberToShow NumberFor(bool? isChinese) => new(number, Constants?.Namespace, isChinese ?? IsChinese);

    /// <summary>The number with its caption in C#: by the constants, or as a literal.</summary>
    public string TextAt(SemanticModel model, int position, NumberToShow number) => Constants is null ? "\"" + number.Literal + "\""
        : number.IsChinese ? "\"" + NumberToShow.Caption + "\" + " + Constants.NameAt(model, position, "Number")
        : Constants.NameAt(model, position, "NumberEnglish");

    /// <summary>The language of the literals of a C# file; null where they say nothing.</summary>
    public static bool? IsChineseIn(SyntaxNode root) =>
        PageLanguage.IsChinese(string.Concat(root.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(static token => token.ValueText)));

    /// <summary>The address of the register in C#: the constant, or the literal.</summary>
    public string AddressAt(SemanticModel model, int position) => Constants?.NameAt(model, position, "VerificationUrl") ?? "\"" + FilingLink.Address + "\"";

    /// <summary>The call in C# that opens the register in the browser of a desktop.</summary>
    public string OpenAt(SemanticModel model, int position) =>
        NameAt(model, position, "System.Diagnostics.Process") + ".Start(new " + NameAt(model, position, "System.Diagnostics.ProcessStartInfo") + "(" + AddressAt(model, position) + ") { UseShellExecute = true })";

    /// <summary>A type in C#, by its short name where that is found; the full name where the type is not.</summary>
    public string NameAt(SemanticModel model, int position, string fullName) =>
        Compilation.GetTypeByMetadataName(fullName) is { } type ? ProjectConstants.NameAt(model, position, type) : "global::" + fullName;
}
