using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files;

/// <summary>Files whose name says what they are for.</summary>
public static class ProjectFileNames
{
    private static readonly char[] Slashes = { '/', '\\' };

    // What build tools, editors and package managers read.
    private static readonly HashSet<string> Tools = new(StringComparer.OrdinalIgnoreCase)
    {
        "launchSettings.json", "package.json", "package-lock.json", "bower.json", "libman.json", "composer.json", "lerna.json", "jsconfig.json", "global.json", "dotnet-tools.json", "omnisharp.json", "vcpkg.json",
        "nuget.config", "packages.config", "packages.lock.json", ".eslintrc.json", ".prettierrc.json", ".stylelintrc.json", ".babelrc.json", "stylecop.json",
    };

    /// <summary>Whether a file holds the settings of the app: what is in it is there for the program.</summary>
    public static bool IsSettings(string path)
    {
        var name = NameOf(path);
        return name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a file is read on a developer's machine only.</summary>
    public static bool IsDevelopmentOnly(string path)
    {
        var name = NameOf(path);
        return (IsSettings(path) && name.IndexOf(".Development.", StringComparison.OrdinalIgnoreCase) >= 0)
            || Tools.Contains(name)
            || name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("tsconfig", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The last part of a path with slashes of either kind.</summary>
    public static string NameOf(string path) => path.Substring(StartOfName(path));

    /// <summary>What stands before the name, with the slash; empty for a name alone.</summary>
    public static string FolderOf(string path) => path.Substring(0, StartOfName(path));

    public static int StartOfName(string path) => path.LastIndexOfAny(Slashes) + 1;
}
