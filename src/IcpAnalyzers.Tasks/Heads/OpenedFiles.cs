using System;
using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Packages;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>Reads the files that a project names for its signature, each once: a built package tells who signed it and what it is.</summary>
internal sealed class OpenedFiles
{
    private readonly Dictionary<string, SignedFile?> files = new(StringComparer.Ordinal);
    private readonly ProjectFolder folder;
    private readonly BuildWarnings warnings;

    public OpenedFiles(ProjectFolder folder, BuildWarnings warnings)
    {
        this.folder = folder;
        this.warnings = warnings;
    }

    /// <summary>Null for a file that does not exist, and for one that cannot be opened, which is a warning.</summary>
    /// <param name="path">As it stands in the project.</param>
    public SignedFile? Open(string path)
    {
        var full = folder.FullPath(path);
        if (!files.TryGetValue(full, out var file))
            files[full] = file = Read(full);
        return file;
    }

    private SignedFile? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return SignedFile.Read(stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            warnings.Unreadable("CannotRead", folder.NameOf(path), problem.Message);
            return null;
        }
    }
}
