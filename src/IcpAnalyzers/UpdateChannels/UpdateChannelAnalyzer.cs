using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Looks at the use of update libraries and at hand-written updaters: where updates come from, and whether what is installed was verified.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpdateChannelAnalyzer : IcpAnalyzer
{
    public UpdateChannelAnalyzer()
        : base(
            Rules.UnencryptedUpdateChannel, Rules.UnverifiedUpdate, Rules.OverseasUpdateChannel, Rules.WeakeningUpdater, Rules.UnverifiedCodeLoad, Rules.DowngradeAllowed)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        var search = new UpdateSearch(context.Compilation, context.Options.AdditionalFiles, project.Hosts, context.CancellationToken);
        ReadFiles(context, model => search.Report(model.SemanticModel, model.ReportDiagnostic, model.CancellationToken));
    }
}
