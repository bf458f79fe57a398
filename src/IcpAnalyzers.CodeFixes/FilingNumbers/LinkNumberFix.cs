using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Puts a link to the filing register around a number of a page of Razor or HTML.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LinkNumberFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class LinkNumberFix : ReplaceTextFix
{
    public const string Key = "Fix_LinkNumber";

    public LinkNumberFix()
        : base(Key, RuleIds.UnlinkedFilingNumber)
    {
    }
}
