using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Puts the project's number in the place of what is reported: the constant where one can stand.</summary>
public abstract class NumberFix : CodeFixProvider
{
    /// <summary>The kinds of document every fix of this package works in.</summary>
    protected const string CSharpFile = nameof(TextDocumentKind.Document);

    /// <inheritdoc cref="CSharpFile"/>
    protected const string OtherFile = nameof(TextDocumentKind.AdditionalDocument);

    protected NumberFix(params string[] ids) => FixableDiagnosticIds = ImmutableArray.Create(ids);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ChangesAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } fix)
                continue;
            context.RegisterCodeFix(CodeAction.Create(fix.Title, cancel => ApplyAsync(document, fix.Changes, cancel), fix.Key), diagnostic);
        }
    }

    /// <summary>What is done about one finding; null for nothing.</summary>
    private protected abstract Task<(string Title, string Key, IReadOnlyList<TextChange> Changes)?> ChangesAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken);

    private static async Task<Solution> ApplyAsync(TextDocument document, IReadOnlyList<TextChange> changes, CancellationToken cancellationToken)
    {
        var changed = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(changes);
        return document is Document
            ? document.Project.Solution.WithDocumentText(document.Id, changed)
            : document.Project.Solution.WithAdditionalDocumentText(document.Id, changed);
    }
}
