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
        if (context.TextDocument is not Document document || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (ChangeFor(diagnostic, root, text) is not { } change)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(Texts.Of(titleKey).ToString(), _ => Task.FromResult(document.WithText(text.WithChanges(change))), titleKey), diagnostic);
        }
    }

    private static TextChange? ChangeFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (!diagnostic.Properties.ContainsKey(FindingProperties.Removable))
            return null;

        var span = diagnostic.Location.SourceSpan;
        if (SettingRemoval.Of(root, span, text) is { } removal)
            return removal;
        return diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var replacement) && replacement is not null ? new TextChange(span, replacement) : null;
    }
}
