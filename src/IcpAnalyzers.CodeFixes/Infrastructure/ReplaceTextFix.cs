using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.Infrastructure;

/// <summary>Puts the text that the analyzer is certain of in the place of the reported span, in C# and in the project's other files.</summary>
/// <remarks>
/// One provider for both kinds of document: an editor caches the providers of a project after asking which of them fit the first document,
/// and a provider for the other kind would never be seen again.
/// </remarks>
public abstract class ReplaceTextFix : CodeFixProvider
{
    private readonly string titleKey;

    protected ReplaceTextFix(string titleKey, params string[] ids)
    {
        this.titleKey = titleKey;
        FixableDiagnosticIds = ImmutableArray.Create(ids);
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>The kinds of document every fix of this package works in.</summary>
    protected const string CSharpFile = nameof(TextDocumentKind.Document);

    /// <inheritdoc cref="CSharpFile"/>
    protected const string OtherFile = nameof(TextDocumentKind.AdditionalDocument);

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var replacement) || replacement is null)
                continue;

            var title = Texts.Of(titleKey, replacement).ToString();
            var document = context.TextDocument;
            var change = new TextChange(diagnostic.Location.SourceSpan, replacement);
            context.RegisterCodeFix(CodeAction.Create(title, cancel => ApplyAsync(document, change, cancel), titleKey), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> ApplyAsync(TextDocument document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changed = text.WithChanges(change);
        var solution = document.Project.Solution;
        return document is Document
            ? solution.WithDocumentText(document.Id, changed)
            : solution.WithAdditionalDocumentText(document.Id, changed);
    }
}
