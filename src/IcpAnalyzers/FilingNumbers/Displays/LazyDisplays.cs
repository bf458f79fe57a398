using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>Looks through a project once a compilation, when the first rule asks. A cancelled attempt leaves nothing behind, which <c>Lazy</c> would.</summary>
internal sealed class LazyDisplays
{
    private readonly object gate = new();
    private readonly Compilation compilation;
    private readonly AnalyzerOptions options;
    private readonly ProjectOptions project;
    private ProjectDisplays? displays;
    private IReadOnlyList<(FilingDisplay Display, Finding Finding)>? findings;
    private bool? isShown;

    public LazyDisplays(Compilation compilation, AnalyzerOptions options, ProjectOptions project)
    {
        this.compilation = compilation;
        this.options = options;
        this.project = project;
    }

    public ProjectDisplays Get(CancellationToken cancellationToken)
    {
        lock (gate)
            return displays ??= ProjectDisplays.Of(compilation, options, cancellationToken);
    }

    public IReadOnlyList<(FilingDisplay Display, Finding Finding)> Findings(CancellationToken cancellationToken)
    {
        lock (gate)
            return findings ??= DisplayFindings.In(Get(cancellationToken), project, cancellationToken);
    }

    public IReadOnlyList<(FilingDisplay Display, SyntaxNode Code)> Tapped(CancellationToken cancellationToken)
    {
        lock (gate)
            return Get(cancellationToken).Tapped(cancellationToken);
    }

    /// <summary>Whether a project that the app refers to shows a number, without a mark of this package.</summary>
    public bool IsShownElsewhere(CancellationToken cancellationToken)
    {
        lock (gate)
            return Get(cancellationToken).Unmarked(cancellationToken).Number;
    }

    public bool IsShown(CancellationToken cancellationToken)
    {
        lock (gate)
            return isShown ??= Get(cancellationToken).IsShown(cancellationToken);
    }
}
