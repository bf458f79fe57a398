using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>The hosts of one file that no filed domain covers: each is told once, because the item that is missing is the same.</summary>
internal sealed class UndeclaredHosts
{
    private HashSet<string>? told;

    /// <summary>Whether a finding is of another rule, or the first of its host.</summary>
    public bool IsNew(DiagnosticDescriptor rule, in EndpointFinding finding) =>
        rule.Id != Rules.UndeclaredHost.Id || (told ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(finding.Host);
}
