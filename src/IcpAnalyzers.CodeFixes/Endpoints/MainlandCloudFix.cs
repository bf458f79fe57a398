using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.Endpoints;

/// <summary>Puts the documented mainland twin in the place of an overseas sovereign cloud.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MainlandCloudFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class MainlandCloudFix : ReplaceTextFix
{
    public const string Key = "Fix_MainlandCloud";

    public MainlandCloudFix()
        : base(Key, RuleIds.OverseasRegion)
    {
    }
}
