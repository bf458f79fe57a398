using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Security;

/// <summary>The members that decide whether a connection is protected (security-members.tsv).</summary>
public sealed class SecurityMemberTable
{
    private readonly List<SecurityMember> rows = new();

    private SecurityMemberTable()
    {
        foreach (var row in EmbeddedTable.Rows("security-members.tsv"))
            rows.Add(new SecurityMember(row[0], row[1], (SecurityMemberKind)Enum.Parse(typeof(SecurityMemberKind), row[2]), row[3], row[4], row[5], row[6]));
    }

    public static SecurityMemberTable Default { get; } = new();

    public IReadOnlyList<SecurityMember> Rows => rows;
}
