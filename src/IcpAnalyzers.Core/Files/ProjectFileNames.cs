using System;

namespace IcpAnalyzers.Core.Files;

/// <summary>Files whose name says what they are for.</summary>
public static class ProjectFileNames
{
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
            || name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
}
