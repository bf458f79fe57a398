using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Puts the number that the project declares in the place of a placeholder or of another number: its constant, or the number itself where no constant can stand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProjectFilingNumberFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class ProjectFilingNumberFix : NumberFix
{
    public const string Key = "Fix_ProjectNumber";

    public ProjectFilingNumberFix()
        : base(RuleIds.PlaceholderFilingNumber, RuleIds.FilingNumberMismatch)
    {
    }

    private protected override async Task<(string Title, string Key, IReadOnlyList<TextChange> Changes)?> ChangesAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var number) || number is null)
            return null;
        var span = diagnostic.Location.SourceSpan;
        var changes = await ConstantChange.OfAsync(document, span, cancellationToken).ConfigureAwait(false) ?? new[] { new TextChange(span, number) };
        return (Texts.Of(Key, number).ToString(), Key, changes);
    }
}
