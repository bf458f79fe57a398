using IcpAnalyzers.CodeFixes.Infrastructure;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.UpdateChannels;

/// <summary>Encrypts an update channel or another connection by changing the scheme of its address.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpsFix), DocumentKinds = new[] { CSharpFile, OtherFile })]
public sealed class HttpsFix : ReplaceTextFix
{
    public const string Key = "Fix_Https";

    public HttpsFix()
        : base(Key, RuleIds.UnencryptedUpdateChannel, RuleIds.UnencryptedEndpoint)
    {
    }
}
