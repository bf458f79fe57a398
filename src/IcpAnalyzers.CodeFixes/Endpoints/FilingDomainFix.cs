using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.CodeFixes.Endpoints;

/// <summary>Adds the host to the filed domains (备案域名) of the project: an <c>IcpFilingDomain</c> item in the project file.</summary>
/// <remarks>An editor changes documents only; the project file is one where the build gives it to the compiler (IcpAnalyzers.Files.targets). Where it is none, nothing is offered.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FilingDomainFix), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class FilingDomainFix : CodeFixProvider
{
    public const string Key = "Fix_FilingDomain";
    private const string ProjectFile = ".csproj";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UndeclaredHost);

    // Each host is a decision: whoever adds them all at once has not looked into the filing.
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument.Project.AdditionalDocuments.FirstOrDefault(document => document.FilePath?.EndsWith(ProjectFile, StringComparison.OrdinalIgnoreCase) == true) is not { } project)
            return;

        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var items = (await project.GetTextAsync(context.CancellationToken).ConfigureAwait(false)).ToString();
        foreach (var diagnostic in context.Diagnostics)
            if (FilingDomainItem.HostIn(text.ToString(diagnostic.Location.SourceSpan)) is { } host && FilingDomainItem.Addition(items, host) is { } change)
                context.RegisterCodeFix(CodeAction.Create(Texts.Of(Key, host).ToString(), cancel => ApplyAsync(project, change, cancel), Key + host), diagnostic);
    }

    private static async Task<Solution> ApplyAsync(TextDocument project, Microsoft.CodeAnalysis.Text.TextChange change, CancellationToken cancellationToken) =>
        project.Project.Solution.WithAdditionalDocumentText(project.Id, (await project.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(change));
}
