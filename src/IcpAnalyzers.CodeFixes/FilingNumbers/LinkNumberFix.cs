using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing.Pages;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Makes a number that is shown open the register: an anchor, a hyperlink, a gesture or an event, as the page or the control has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LinkNumberFix), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class LinkNumberFix : CodeFixProvider
{
    public const string Key = "Fix_LinkNumber";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnlinkedFilingNumber);

    // A project has one such finding.
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await PageProject.OfAsync(context.TextDocument.Project, appNumber: null, context.CancellationToken).ConfigureAwait(false) is not { } pages
            || await ChangedAsync(context.TextDocument, context.Span, pages, context.CancellationToken).ConfigureAwait(false) is not { } changed)
            return;
        context.RegisterCodeFix(CodeAction.Create(Texts.Of(Key).ToString(), _ => Task.FromResult(changed), Key), context.Diagnostics.Where(diagnostic => diagnostic.Location.SourceSpan == context.Span));
    }

    private static async Task<Solution?> ChangedAsync(TextDocument document, TextSpan span, PageProject pages, CancellationToken cancellationToken)
    {
        if (document is Document source)
            return await CodeLink.ChangedAsync(source, span, pages, cancellationToken).ConfigureAwait(false) is { } changed ? document.Project.Solution.WithDocumentText(source.Id, changed) : null;

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var path = document.FilePath ?? document.Name;
        if (text.Length > FileContent.MaxLength || PageChange.Link(path, text.ToString(), span.Start, span.Length, pages.Constants?.Namespace, pages.Presentation) is not { } change)
            return null;
        return await pages.ApplyAsync(document, path, text, change, cancellationToken).ConfigureAwait(false);
    }
}
