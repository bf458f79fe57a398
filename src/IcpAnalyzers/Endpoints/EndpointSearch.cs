using System.Threading;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.UpdateChannels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Endpoints;

/// <summary>What the reports of all files of one compilation share.</summary>
internal sealed class EndpointSearch
{
    private readonly ProjectOptions project;
    private readonly UpdateSearch updates;
    private readonly CompilationUses uses;

    public EndpointSearch(Compilation compilation, AnalyzerOptions options, ProjectOptions project, CancellationToken cancellationToken)
    {
        this.project = project;
        updates = new UpdateSearch(compilation, options.AdditionalFiles, project.Hosts, cancellationToken);
        uses = new CompilationUses(compilation);
    }

    public void Report(SemanticModelAnalysisContext file) => new EndpointReport(file, project, updates, uses).Analyze(readsTransport: true);

    /// <summary>As <see cref="Report"/>, for what a designer keeps: whether an update channel is encrypted is said where the setting is used.</summary>
    public void ReportPlaces(SemanticModelAnalysisContext file) => new EndpointReport(file, project, updates, uses).Analyze(readsTransport: false);
}
