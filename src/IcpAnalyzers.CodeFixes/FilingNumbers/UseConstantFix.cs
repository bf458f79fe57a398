using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Reads the number from the constant of the project where it was typed in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseConstantFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class UseConstantFix : NumberFix
{
    public const string Key = "Fix_UseConstant";

    public UseConstantFix()
        : base(RuleIds.RepeatedFilingNumber)
    {
    }

    private protected override async Task<(string Title, string Key, IReadOnlyList<TextChange> Changes)?> ChangesAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await ConstantChange.OfAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is { } changes ? (Texts.Of(Key).ToString(), Key, changes) : null;
}
