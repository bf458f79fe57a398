using System;
using System.IO;

namespace IcpAnalyzers.Tasks.Network;

/// <summary>Says where a file stands in a project without telling where the project stands.</summary>
/// <remarks>Debug information of a continuous-integration build has no real paths (<c>/_/src/App/Page.cs</c>): there the longest end that leads to a file of the project is taken.</remarks>
internal sealed class ProjectPaths
{
    private readonly string directory;

    public ProjectPaths(string directory) => this.directory = directory.Replace('\\', '/').TrimEnd('/') + "/";

    /// <summary>Relative to the project, with slashes; of a file outside, its name.</summary>
    public string Relative(string path)
    {
        path = path.Replace('\\', '/');
        if (path.StartsWith(directory, StringComparison.OrdinalIgnoreCase))
            return path.Substring(directory.Length);

        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            if (slash + 1 < path.Length && Exists(path.Substring(slash + 1)))
                return path.Substring(slash + 1);
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    private bool Exists(string path) => path.IndexOf("..", StringComparison.Ordinal) < 0 && path.IndexOfAny(Path.GetInvalidPathChars()) < 0 && File.Exists(directory + path);
}
