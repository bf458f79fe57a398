using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.Cleartext;

/// <summary>Writes the value that permits no unencrypted connection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TightenFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class TightenFix : ReplaceTextFix
{
    public const string Key = "Fix_Tighten";

    public TightenFix()
        : base(Key, RuleIds.CleartextPermitted)
    {
    }
}
