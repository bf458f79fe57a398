using System;
using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Assemblies;

namespace IcpAnalyzers.Tasks.Network;

/// <summary>Reads assemblies one after the other into one buffer, so that two hundred of them need the memory of the longest.</summary>
internal sealed class AssemblyFiles
{
    /// <summary>The longest assembly that is read.</summary>
    public const int MaxMegabytes = 128;

    private const int HeadLength = 4096;

    private readonly Func<string, bool> accepts;
    private readonly BuildWarnings warnings;
    private byte[] buffer = new byte[1024 * 1024];

    /// <param name="accepts">Says of a literal whether it is wanted.</param>
    /// <param name="warnings">Where a file that cannot be read is reported.</param>
    public AssemblyFiles(Func<string, bool> accepts, BuildWarnings warnings)
    {
        this.accepts = accepts;
        this.warnings = warnings;
    }

    /// <summary>The wanted literals; none for native code and for a file that cannot be read, which is a warning.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="withLines">Whether to look for the debug information, in the assembly or beside it.</param>
    public IReadOnlyList<AssemblyText> Read(string path, bool withLines)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            var length = Fill(stream, 0, (int)Math.Min(stream.Length, HeadLength));
            if (ManagedAssembly.IsNative(buffer, length))
                return Array.Empty<AssemblyText>();
            if (stream.Length > MaxMegabytes * 1024L * 1024L)
            {
                warnings.UnreadableAt(path, "AssemblyTooLarge", Path.GetFileName(path), MaxMegabytes);
                return Array.Empty<AssemblyText>();
            }

            length = Fill(stream, length, (int)stream.Length);
            return ManagedAssembly.Open(buffer, length)?.Texts(accepts, withLines ? PdbBeside(path) : null) ?? Array.Empty<AssemblyText>();
        }
        catch (Exception problem) when (problem is AssemblyFormatException or IOException or UnauthorizedAccessException)
        {
            warnings.UnreadableAt(path, "UnreadableAssembly", Path.GetFileName(path));
        }

        return Array.Empty<AssemblyText>();
    }

    // Grows to the longest file and stays.
    private int Fill(FileStream stream, int from, int to)
    {
        if (buffer.Length < to)
            Array.Resize(ref buffer, Math.Max(to, Math.Min(buffer.Length * 2, MaxMegabytes * 1024 * 1024)));
        while (from < to && stream.Read(buffer, from, to - from) is > 0 and var read)
            from += read;
        return from;
    }

    private static byte[]? PdbBeside(string path)
    {
        var pdb = Path.ChangeExtension(path, ".pdb");
        return File.Exists(pdb) ? File.ReadAllBytes(pdb) : null;
    }
}
