using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Puts the address of the filing register in the place of one that does not lead there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FilingLinkFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class FilingLinkFix : ReplaceTextFix
{
    public const string Key = "Fix_FilingLink";

    public FilingLinkFix()
        : base(Key, RuleIds.WrongFilingLink)
    {
    }
}
