using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Puts the number that the project declares in the place of a placeholder or of another number.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProjectFilingNumberFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class ProjectFilingNumberFix : ReplaceTextFix
{
    public const string Key = "Fix_ProjectNumber";

    public ProjectFilingNumberFix()
        : base(Key, RuleIds.PlaceholderFilingNumber, RuleIds.FilingNumberMismatch)
    {
    }
}
