using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Writes a filing number the way the register, or the police, does, with the province's own character.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CanonicalFilingNumberFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class CanonicalFilingNumberFix : ReplaceTextFix
{
    public const string Key = "Fix_CanonicalNumber";

    public CanonicalFilingNumberFix()
        : base(Key, RuleIds.MalformedFilingNumber, RuleIds.WrongProvince, RuleIds.PoliceNumber)
    {
    }
}
