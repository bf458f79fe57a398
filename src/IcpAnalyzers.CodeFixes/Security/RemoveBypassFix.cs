using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.Security;

/// <summary>Removes what switches the check of certificates off.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveBypassFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class RemoveBypassFix : RemoveSettingFix
{
    public const string Key = "Fix_RemoveBypass";

    public RemoveBypassFix()
        : base(Key, RuleIds.CertificateValidationDisabled)
    {
    }
}
