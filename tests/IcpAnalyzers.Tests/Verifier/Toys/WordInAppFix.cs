using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Answers a diagnostic in C# by a change in another file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WordInAppFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOY3"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var file in project.AdditionalDocuments)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    file.Name,
                    async cancellation =>
                    {
                        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
                        return project.Solution.WithAdditionalDocumentText(file.Id, text.Replace(text.Length, 0, "word"));
                    },
                    file.Name),
                context.Diagnostics.Single());
        }

        return Task.CompletedTask;
    }
}
