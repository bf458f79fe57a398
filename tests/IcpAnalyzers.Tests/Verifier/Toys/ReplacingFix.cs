using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Replaces what is reported, in C# and in other files.</summary>
public abstract class ReplacingFix : CodeFixProvider
{
    public const string Key = "Replace";

    public override ImmutableArray<string> FixableDiagnosticIds => ["TOY1"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var span = context.Span;
        context.RegisterCodeFix(CodeAction.Create("Replace", cancellation => ApplyAsync(document, span, cancellation), Key), context.Diagnostics.Single());
        return Task.CompletedTask;
    }

    protected abstract string Replace(string reported);

    protected virtual SourceText Change(SourceText text, TextSpan span) =>
        text.WithChanges(new TextChange(span, Replace(text.ToString(span))));

    private async Task<Solution> ApplyAsync(TextDocument document, TextSpan span, CancellationToken cancellation)
    {
        var text = Change(await document.GetTextAsync(cancellation).ConfigureAwait(false), span);
        var solution = document.Project.Solution;
        return document is Document ? solution.WithDocumentText(document.Id, text) : solution.WithAdditionalDocumentText(document.Id, text);
    }
}
