using System.Collections.Immutable;
using System.Linq;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Silencing;

/// <summary>Silences what a comment in a file that is not C# or a baseline silences. The compiler's log, and with it the sheet, keeps what is silenced, and why.</summary>
/// <remarks>The compiler asks it once for all findings. One whose severity was raised to an error is silenced too: what counts is that no rule of ours is one by default.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FindingSuppressor : DiagnosticSuppressor
{
    /// <summary>Stands in the log; <c>NoWarn</c> with it shows what the baseline hides.</summary>
    public const string BaselineId = "ICPBASELINE";

    /// <summary>Stands in the log; <c>NoWarn</c> with it shows what comments hide.</summary>
    public const string CommentId = "ICPCOMMENT";

    // Set while a baseline is written: all findings that nothing else silences are then silenced by it, so that none of them ends the build.
    private const string WriteBaseline = "build_property._IcpWriteBaseline";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> Baseline = Descriptors(BaselineId, "Suppression_Baseline");
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> Comment = Descriptors(CommentId, "Suppression_Comment");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        Rules.All.Select(rule => Comment[rule.Id]).Concat(Rules.All.Select(rule => Baseline[rule.Id])).ToImmutableArray();

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var others = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var finding in context.ReportedDiagnostics)
        {
            if (finding.Properties.ContainsKey(FindingProperties.Silenced))
                context.ReportSuppression(Suppression.Create(Comment[finding.Id], finding));
            else
                others.Add(finding);
        }

        var isWriting = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(WriteBaseline, out var value) && value == "true";
        var known = isWriting ? others : KnownFindings.Among(others.ToImmutable(), context.Options.AdditionalFiles, context.CancellationToken);
        foreach (var finding in known)
            context.ReportSuppression(Suppression.Create(Baseline[finding.Id], finding));
    }

    private static ImmutableDictionary<string, SuppressionDescriptor> Descriptors(string id, string text) =>
        Rules.All.ToImmutableDictionary(rule => rule.Id, rule => new SuppressionDescriptor(id, rule.Id, Texts.Of(text)));
}
