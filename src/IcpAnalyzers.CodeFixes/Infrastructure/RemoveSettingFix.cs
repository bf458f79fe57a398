using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.Infrastructure;

/// <summary>Leaves a setting out; where it has to have a value, puts the one that the analyzer is certain of in its place.</summary>
public abstract class RemoveSettingFix : CodeFixProvider
{
    /// <summary>The kinds of document every fix of this package works in.</summary>
    protected const string CSharpFile = nameof(TextDocumentKind.Document);

    /// <inheritdoc cref="CSharpFile"/>
    protected const string OtherFile = nameof(TextDocumentKind.AdditionalDocument);

    private readonly string titleKey;

    protected RemoveSettingFix(string titleKey, params string[] ids)
    {
        this.titleKey = titleKey;
        FixableDiagnosticIds = ImmutableArray.Create(ids);
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var root = document is Document source ? await source.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) : null;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var changes = ChangesFor(diagnostic, root, text);
            if (changes.Count > 0)
                context.RegisterCodeFix(CodeAction.Create(Texts.Of(titleKey).ToString(), _ => Task.FromResult(With(document, text.WithChanges(changes))), titleKey), diagnostic);
        }
    }

    private static IReadOnlyList<TextChange> ChangesFor(Diagnostic diagnostic, SyntaxNode? root, SourceText text)
    {
        var span = diagnostic.Location.SourceSpan;
        if (root is not null && diagnostic.Properties.ContainsKey(FindingProperties.Removable) && SettingRemoval.Of(root, span, text) is { } removal)
            return DeadFunction.Of(root, span, text) is { } dead ? new[] { removal, dead } : new[] { removal };
        return diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var replacement) && replacement is not null
            ? new[] { new TextChange(span, replacement) }
            : System.Array.Empty<TextChange>();
    }

    private static Solution With(TextDocument document, SourceText text) => document is Document
        ? document.Project.Solution.WithDocumentText(document.Id, text)
        : document.Project.Solution.WithAdditionalDocumentText(document.Id, text);
}
