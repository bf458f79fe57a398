using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Tells by their holder the certificates that tools make for developers (debug-certificates.tsv).</summary>
internal sealed class DebugCertificates
{
    private readonly List<string> beginnings = new();

    private DebugCertificates()
    {
        foreach (var row in EmbeddedTable.Rows("debug-certificates.tsv"))
            beginnings.Add("CN=" + row[0]);
    }

    public static DebugCertificates Default { get; } = new();

    /// <param name="subject">The distinguished name of the holder.</param>
    public bool IsDebug(string subject)
    {
        foreach (var beginning in beginnings)
        {
            var at = subject.IndexOf(beginning, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 1 && subject[at - 1] == ' ' && subject[at - 2] == ','))
                return true;
        }

        return false;
    }
}
