using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Testing.Diagnosis;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Testing.Fixing;

/// <summary>Answers "fix all" with what the test's analyzers report, each project analyzed once.</summary>
public sealed class ProjectDiagnostics(TestCase test, Func<Diagnostic, bool> isTarget) : FixAllContext.DiagnosticProvider
{
    private readonly Dictionary<ProjectId, ImmutableArray<Diagnostic>> known = [];

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        var all = await GetAllDiagnosticsAsync(document.Project, cancellationToken).ConfigureAwait(false);
        return all.Where(diagnostic => diagnostic.Location.SourceTree == tree);
    }

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        var all = await GetAllDiagnosticsAsync(project, cancellationToken).ConfigureAwait(false);
        return all.Where(diagnostic => !diagnostic.Location.IsInSource);
    }

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        lock (known)
        {
            if (known.TryGetValue(project.Id, out var earlier))
                return earlier;
        }

        var reported = await AnalyzerRun.DiagnoseAsync(project, test).ConfigureAwait(false);
        lock (known)
            return known[project.Id] = [.. reported.Where(isTarget)];
    }
}
