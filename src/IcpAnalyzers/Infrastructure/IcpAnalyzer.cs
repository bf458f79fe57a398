using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Infrastructure;

/// <summary>What all analyzers of this package do alike, so that a rule's file contains only the rule.</summary>
public abstract class IcpAnalyzer : DiagnosticAnalyzer
{
    protected IcpAnalyzer(params DiagnosticDescriptor[] rules) => SupportedDiagnostics = ImmutableArray.Create(rules);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var project = new ProjectOptions(start.Compilation, start.Options, start.CancellationToken);
            if (project.Enabled && project.Kind != ProjectKind.Test)
                Register(start, project);
        });
    }

    /// <summary>What a generator writes is nobody's to change, so it is not looked at.</summary>
    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    /// <summary>Registers the rule's actions; called once a compilation, and not at all where the package has nothing to say.</summary>
    protected abstract void Register(CompilationStartAnalysisContext context, ProjectOptions project);
}
