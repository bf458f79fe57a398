using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Endpoints;

/// <summary>Reads the addresses in C# code and reports those that lie abroad, have no name or are not encrypted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : IcpAnalyzer
{
    public EndpointAnalyzer()
        : base(Rules.OverseasHost, Rules.OverseasAddress, Rules.UndeclaredHost, Rules.BareAddress, Rules.OverseasLink, Rules.MixedHost, Rules.UnencryptedUpdateChannel, Rules.UnencryptedEndpoint)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        var search = new EndpointSearch(context.Compilation, context.Options, project, context.CancellationToken);
        ReadFiles(context, search.Report);
    }
}
