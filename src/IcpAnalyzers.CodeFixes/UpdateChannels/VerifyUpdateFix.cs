using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.UpdateChannels;

/// <summary>Makes an update library verify what it installs, and refuse older versions.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VerifyUpdateFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class VerifyUpdateFix : ReplaceTextFix
{
    public const string Key = "Fix_VerifyUpdate";

    public VerifyUpdateFix()
        : base(Key, RuleIds.UnverifiedUpdate, RuleIds.DowngradeAllowed)
    {
    }
}
