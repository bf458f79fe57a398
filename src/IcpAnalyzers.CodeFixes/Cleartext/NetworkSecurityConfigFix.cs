using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.Cleartext;

/// <summary>Permits unencrypted connections to the hosts in use only: writes a network security configuration (网络安全配置) and names it in the manifest.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NetworkSecurityConfigFix), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class NetworkSecurityConfigFix : CodeFixProvider
{
    public const string Key = "Fix_NetworkSecurityConfig";
    private const string FileName = "network_security_config.xml";
    private const string Attribute = " android:networkSecurityConfig=\"@xml/network_security_config\"";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CleartextPermitted);

    // It adds one file, so there is nothing to do twice.
    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not AdditionalDocument manifest || manifest.FilePath is not { } path || manifest.Project.AdditionalDocuments.Any(document => document.Name == FileName))
            return Task.CompletedTask;

        foreach (var diagnostic in context.Diagnostics)
            if (diagnostic.Properties.TryGetValue(FindingProperties.Hosts, out var hosts) && hosts is not null)
                context.RegisterCodeFix(CodeAction.Create(Texts.Of(Key).ToString(), cancel => ApplyAsync(manifest, path, diagnostic.Location.SourceSpan, hosts, cancel), Key), diagnostic);
        return Task.CompletedTask;
    }

    private static async Task<Solution> ApplyAsync(TextDocument manifest, string path, TextSpan permission, string hosts, CancellationToken cancellationToken)
    {
        var text = await manifest.GetTextAsync(cancellationToken).ConfigureAwait(false);
        // Behind the quote of the permission, which old versions of Android still read.
        var changed = text.WithChanges(new TextChange(permission, "false"), new TextChange(new TextSpan(permission.End + 1, 0), Attribute));
        var folder = ProjectFileNames.FolderOf(path);
        var lineEnd = text.ToString().IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        return manifest.Project.Solution
            .WithAdditionalDocumentText(manifest.Id, changed)
            .AddAdditionalDocument(
                DocumentId.CreateNewId(manifest.Project.Id), FileName, SourceText.From(Configuration(hosts, lineEnd), text.Encoding ?? Encoding.UTF8), filePath: folder + "Resources/xml/" + FileName);
    }

    private static string Configuration(string hosts, string lineEnd)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append(lineEnd);
        Line("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        Line("<network-security-config>");
        Line("  <base-config cleartextTrafficPermitted=\"false\" />");
        Line("  <domain-config cleartextTrafficPermitted=\"true\">");
        foreach (var host in hosts.Split(' '))
            Line("    <domain includeSubdomains=\"false\">" + host + "</domain>");
        Line("  </domain-config>");
        Line("</network-security-config>");
        return text.ToString();
    }
}
