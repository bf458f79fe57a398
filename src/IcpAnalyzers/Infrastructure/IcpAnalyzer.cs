using System;
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
        // What is generated is left out below, which is cheaper than to have the compiler find out.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var project = new ProjectOptions(start.Compilation, start.Options, start.CancellationToken);
            if (project.Enabled && project.Kind != ProjectKind.Test)
                Register(start, project);
        });
    }

    /// <summary>Registers the rule's actions; called once a compilation, and not at all where the package has nothing to say.</summary>
    protected abstract void Register(CompilationStartAnalysisContext context, ProjectOptions project);

    /// <summary>Has every file looked at. What a generator writes is nobody's to change: it is left out.</summary>
    protected static void ReadFiles(CompilationStartAnalysisContext context, Action<SemanticModelAnalysisContext> analyze) => context.RegisterSemanticModelAction(file =>
    {
        var tree = file.SemanticModel.SyntaxTree;
        if (!GeneratedCode.IsFile(tree, file.Options, file.CancellationToken))
            analyze(GeneratedCode.MayBePart(tree, file.CancellationToken) ? WithoutGeneratedCode(file) : file);
    });

    private static SemanticModelAnalysisContext WithoutGeneratedCode(SemanticModelAnalysisContext file) => new(
        file.SemanticModel,
        file.Options,
        diagnostic =>
        {
            if (!GeneratedCode.Contains(file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken), diagnostic.Location.SourceSpan))
                file.ReportDiagnostic(diagnostic);
        },
        _ => true,
        file.CancellationToken);
}
