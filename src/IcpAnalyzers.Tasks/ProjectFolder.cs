using System;
using System.IO;

namespace IcpAnalyzers.Tasks;

/// <summary>The folder that the paths of a project are relative to, and the names that the sheet uses for files: they tell where a file stands in the project, and not where the project stands.</summary>
internal sealed class ProjectFolder
{
    private readonly string folder;

    /// <param name="directory">Full path of the folder.</param>
    public ProjectFolder(string directory) => folder = directory.Replace('\\', '/').TrimEnd('/') + "/";

    public static ProjectFolder Of(string projectFile) => new(Path.GetDirectoryName(Path.GetFullPath(projectFile)) ?? "");

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

    /// <summary>The path relative to the project, with slashes; of a file elsewhere its name only.</summary>
    public string NameOf(string path) => Relative(FullPath(path).Replace('\\', '/')) is { Length: > 0 } name ? name : Path.GetFileName(path);

    /// <summary>The same of a path in debug information, which has no real paths after a build on a server (<c>/_/src/App/Page.cs</c>): there the longest end that leads to a file of the project is taken.</summary>
    public string NameInSource(string path)
    {
        path = path.Replace('\\', '/');
        if (Relative(path) is { Length: > 0 } name)
            return name;
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            if (slash + 1 < path.Length && Exists(path.Substring(slash + 1)))
                return path.Substring(slash + 1);
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    private string Relative(string path) => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? path.Substring(folder.Length) : "";

    private bool Exists(string path) => path.IndexOf("..", StringComparison.Ordinal) < 0 && path.IndexOfAny(Path.GetInvalidPathChars()) < 0 && File.Exists(folder + path);
}
