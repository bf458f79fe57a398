using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Testing.Fixing;

/// <summary>Asks a test's code fixes what they offer for a diagnostic, under the conditions editors set.</summary>
public static class LightBulb
{
    /// <summary>The action the test takes; null when it is not among those offered.</summary>
    public static async Task<OfferedFix?> ChooseAsync(Project project, Diagnostic diagnostic, TestCase test, FixChoice choice)
    {
        var offers = await OffersAsync(project, diagnostic, test).ConfigureAwait(false);
        return choice.EquivalenceKey is { } key
            ? offers.FirstOrDefault(offer => offer.Action.EquivalenceKey == key)
            : offers.ElementAtOrDefault(choice.Index);
    }

    /// <exception cref="VerificationException">A code fix throws.</exception>
    public static async Task<ImmutableArray<OfferedFix>> OffersAsync(Project project, Diagnostic diagnostic, TestCase test)
    {
        if (DocumentOf(project, diagnostic) is not { } document)
            return [];

        var offers = new List<OfferedFix>();
        foreach (var provider in test.Fixes.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id) && Takes(provider, document)))
        {
            var context = new CodeFixContext(
                document,
                diagnostic.Location.SourceSpan,
                [diagnostic],
                (action, _) => offers.AddRange(Leaves(action).Select(leaf => new OfferedFix(provider, leaf, diagnostic))),
                CancellationToken.None);
            try
            {
                await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                throw new VerificationException($"{provider.GetType().Name} threw {exception}", exception);
            }
        }

        return [.. offers];
    }

    private static TextDocument? DocumentOf(Project project, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is { } tree)
            return project.GetDocument(tree);

        var path = diagnostic.Location.GetLineSpan().Path;
        return project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == path);
    }

    /// <summary>Editors ask a fix about other files than C# only when its export says so.</summary>
    private static bool Takes(CodeFixProvider provider, TextDocument document)
    {
        if (provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>() is not { } export)
            return false;

        var takesKind = export.DocumentKinds is not { Length: > 0 } kinds
            ? document is Document
            : kinds.Contains(document is Document ? nameof(TextDocumentKind.Document) : nameof(TextDocumentKind.AdditionalDocument));
        return takesKind
            && (export.DocumentExtensions is not { Length: > 0 } extensions
                || extensions.Contains(Path.GetExtension(document.FilePath), StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);
}
