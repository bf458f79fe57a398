using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.Endpoints;

/// <summary>Puts the documented mainland host in the place of the overseas one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MainlandHostFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class MainlandHostFix : ReplaceTextFix
{
    public const string Key = "Fix_MainlandHost";

    public MainlandHostFix()
        : base(Key, RuleIds.OverseasHost)
    {
    }
}
