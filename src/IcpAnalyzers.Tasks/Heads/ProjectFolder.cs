using System;
using System.IO;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>The folder that the paths of a project are relative to, and the names that the sheet uses for what is in it.</summary>
internal sealed class ProjectFolder
{
    private readonly string folder;

    /// <param name="projectFile">Full path of the project.</param>
    public ProjectFolder(string projectFile) => folder = Path.GetDirectoryName(Path.GetFullPath(projectFile)) ?? "";

    /// <summary>The full path of a file named in the project. A path that no system takes stays as it is, and opening it fails.</summary>
    public string FullPath(string path)
    {
        try
        {
            return Path.GetFullPath(Path.Combine(folder, path.Replace('\\', Path.DirectorySeparatorChar)));
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return path;
        }
    }

    /// <summary>The path relative to the project, with slashes; of a file elsewhere its name only, so that the sheet is the same on every machine.</summary>
    public string NameOf(string path)
    {
        var full = FullPath(path);
        return full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full.Substring(folder.Length + 1).Replace('\\', '/')
            : Path.GetFileName(full);
    }
}
