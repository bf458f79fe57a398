using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing.Displays;
using IcpAnalyzers.Core.Filing.Pages;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Shows the number (备案号) with its link on a page that the user picks: one action for each of the pages where it belongs, the best first.</summary>
/// <remarks>
/// The finding stands on the entry type, because it is about the whole app, and the page is another file: the action changes that one.
/// Where the project declares no number the page gets a gap that ICP1003 reports until the number stands there.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShowFilingNumberFix), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class ShowFilingNumberFix : CodeFixProvider
{
    public const string Key = "Fix_ShowNumber";
    private const string GapKey = "Fix_ShowNumberGap";

    // A light bulb with more is read by nobody.
    private const int MaxPages = 5;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingFilingNumber);

    // A project has one such finding, and a user picks the page.
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var app = context.TextDocument.Project;
        var candidates = PagesOf(app);
        if (candidates.Count == 0 || await PageProject.OfAsync(app, appNumber: null, context.CancellationToken).ConfigureAwait(false) is not { } own)
            return;

        var projects = new Dictionary<ProjectId, PageProject?> { [app.Id] = own };
        var offered = 0;
        foreach (var (page, path) in candidates)
        {
            if (!projects.TryGetValue(page.Project.Id, out var pages))
                projects[page.Project.Id] = pages = await PageProject.OfAsync(page.Project, own.Constants?.Number, context.CancellationToken).ConfigureAwait(false);
            if (pages is null || await ChangedAsync(page, path, pages, context.CancellationToken).ConfigureAwait(false) is not { } changed)
                continue;
            var title = Texts.Of(pages.HasNumber ? Key : GapKey, ProjectFileNames.NameOf(path)).ToString();
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), Key + ":" + path), context.Diagnostics);
            if (++offered == MaxPages)
                return;
        }
    }

    // Those of the app itself and of the projects it refers to, where the pages of an app with several heads stand.
    private static List<(TextDocument Page, string Path)> PagesOf(Project app)
    {
        var solution = app.Solution;
        return new[] { app }.Concat(solution.GetProjectDependencyGraph().GetProjectsThatThisProjectTransitivelyDependsOn(app.Id).Select(id => solution.GetProject(id)!))
            .Where(static project => project.Language == LanguageNames.CSharp)
            .SelectMany(static project => project.AdditionalDocuments.Concat<TextDocument>(project.Documents))
            .Select(static page => (Page: page, Path: page.FilePath ?? page.Name))
            .Select(static page => (page.Page, page.Path, Rank: PageName.RankOf(page.Path)))
            .Where(static page => page.Rank is not null && !IsPartOfAnother(page.Path))
            // SettingsPage before AdvancedSettingsPage.
            .OrderBy(static page => page.Rank).ThenByDescending(page => page.Page.Project == app).ThenBy(static page => ProjectFileNames.NameOf(page.Path).Length).ThenBy(static page => page.Path, StringComparer.Ordinal)
            .Select(static page => (page.Page, page.Path))
            .ToList();
    }

    private static async Task<Solution?> ChangedAsync(TextDocument document, string path, PageProject pages, CancellationToken cancellationToken)
    {
        if (document is Document source)
            return (await WindowsFormsPage.ChangedAsync(source, pages, cancellationToken).ConfigureAwait(false) ?? await CodePage.ChangedAsync(source, pages, cancellationToken).ConfigureAwait(false)) is { } changed
                ? document.Project.Solution.WithDocumentText(source.Id, changed) : null;

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (text.Length > FileContent.MaxLength)
            return null;
        var page = text.ToString();
        var number = pages.NumberFor(PageLanguage.IsChinese(FileKinds.Of(path), page));
        return PageChange.Show(path, page, number, pages.Presentation) is { } change ? await pages.ApplyAsync(document, path, text, change, cancellationToken).ConfigureAwait(false) : null;
    }

    // AboutPage.xaml.cs and AboutForm.Designer.cs belong to a page, generated code to nobody.
    private static bool IsPartOfAnother(string path)
    {
        foreach (var ending in new[] { ".xaml.cs", ".axaml.cs", ".razor.cs", ".cshtml.cs", ".Designer.cs", ".g.cs", ".g.i.cs" })
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
