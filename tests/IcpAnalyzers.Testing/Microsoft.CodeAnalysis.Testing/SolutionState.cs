using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The files of a test, before or after the fix.</summary>
public sealed class SolutionState
{
    public SourceFileList Sources { get; } = [];

    public SourceFileCollection AdditionalFiles { get; } = [];

    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Beside those the markup names.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];
}
