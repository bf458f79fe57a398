using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Fixes every project whatever the scope.</summary>
public sealed class GreedyFixAll : FixAllProvider
{
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create("All", async cancellation =>
        {
            var solution = fixAllContext.Solution;
            foreach (var project in fixAllContext.Solution.Projects)
            {
                foreach (var document in project.Documents)
                {
                    var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                    solution = solution.WithDocumentText(
                        document.Id, SourceText.From(text.ToString().Replace("bad", "good", System.StringComparison.Ordinal), text.Encoding));
                }
            }

            return solution;
        }));
}
