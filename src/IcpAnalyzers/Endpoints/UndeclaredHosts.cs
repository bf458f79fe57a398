using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>The hosts of one file that no filed domain covers: each is told once, because the item that is missing is the same.</summary>
internal sealed class UndeclaredHosts
{
    private HashSet<string>? told;

    /// <summary>Whether nothing can be said of a finding that has not been said; what it is used for need not be found out then.</summary>
    public bool Have(in EndpointFinding finding) => told is not null && finding.IsUndeclared && told.Contains(finding.Host);

    /// <summary>Keeps in mind that a rule is reported.</summary>
    public void Tell(DiagnosticDescriptor rule, in EndpointFinding finding)
    {
        if (rule.Id == Rules.UndeclaredHost.Id)
            (told ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(finding.Host);
    }
}
