using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.Security;

/// <summary>Leaves the choice of the TLS version to the operating system.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SystemDefaultTlsFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class SystemDefaultTlsFix : RemoveSettingFix
{
    public const string Key = "Fix_SystemDefaultTls";

    public SystemDefaultTlsFix()
        : base(Key, RuleIds.WeakTls)
    {
    }
}
