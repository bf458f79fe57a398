using System;
using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Tasks;

/// <summary>The tables that are compiled into this assembly, because the compiler has no use for them.</summary>
internal static class TaskTables
{
    private const char AnyEnd = '*';

    public static StreamReader Open(string name) => new(typeof(TaskTables).Assembly.GetManifestResourceStream(name)!);

    public static IEnumerable<string[]> Rows(string name) => EmbeddedTable.Rows(Open(name));

    /// <summary>Whether a package is of a row: its id, or one that ends in * and stands for all that begin so.</summary>
    public static bool IsPackage(string pattern, string id) => pattern.Length > 0
        && (pattern[pattern.Length - 1] == AnyEnd
            ? string.Compare(pattern, 0, id, 0, pattern.Length - 1, StringComparison.OrdinalIgnoreCase) == 0
            : pattern.Equals(id, StringComparison.OrdinalIgnoreCase));
}
