using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Reflection;

namespace IcpAnalyzers.Core.Tables;

/// <summary>Reads the tables that are compiled into this assembly.</summary>
/// <remarks>
/// A table is a UTF-8 text file: lines that start with <c>#</c> are comments, the first other line names the columns,
/// columns are separated by one tab and the last one says where the row comes from. <c>TableTool check</c> guards the form,
/// so that reading does not have to.
/// </remarks>
public static class EmbeddedTable
{
    /// <summary>The rows of the table, without comments and without the line of column names.</summary>
    /// <param name="name">The file name in <c>Tables/</c>, for example <c>provinces.tsv</c>.</param>
    /// <exception cref="ArgumentException">This assembly has no such table.</exception>
    public static IEnumerable<string[]> Rows(string name) => Rows(new StreamReader(Open(name)));

    /// <summary>The rows of a table that comes from elsewhere, for example from a file of the user.</summary>
    public static IEnumerable<string[]> Rows(TextReader reader)
    {
        foreach (var line in Lines(reader))
            yield return line.Split('\t');
    }

    /// <summary>The rows of the table, not yet cut into columns.</summary>
    public static IEnumerable<string> Lines(string name) => Lines(new StreamReader(Open(name)));

    private static IEnumerable<string> Lines(TextReader reader)
    {
        using (reader)
        {
            var namesSeen = false;
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#')
                    continue;
                if (namesSeen)
                    yield return line;
                namesSeen = true;
            }
        }
    }

    /// <summary>The octets of a table that is no text.</summary>
    /// <exception cref="ArgumentException">This assembly has no such table.</exception>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        using var octets = new MemoryStream();
        stream.CopyTo(octets);
        return octets.ToArray();
    }

    // The build deflates them (PackTables.targets).
    private static Stream Open(string name) => new DeflateStream(
        typeof(EmbeddedTable).GetTypeInfo().Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException("no table " + name, nameof(name)),
        CompressionMode.Decompress);
}
