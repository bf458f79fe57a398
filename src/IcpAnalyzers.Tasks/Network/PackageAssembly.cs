using System;
using System.IO;
using Microsoft.Build.Framework;

namespace IcpAnalyzers.Tasks.Network;

/// <summary>Tells from an item of the SDK what a file beside the app is.</summary>
internal static class PackageAssembly
{
    // The runtime itself, which a self-contained app copies; it is no third party.
    private static readonly string[] Frameworks = { "Microsoft.NETCore.App.", "Microsoft.AspNetCore.App.", "Microsoft.WindowsDesktop.App.", "Microsoft.Android.", "Microsoft.iOS.", "Microsoft.MacCatalyst.", "Microsoft.macOS.", "Microsoft.tvOS.", "Microsoft.Windows.SDK.NET." };

    /// <summary>Whether a project of the solution makes the file.</summary>
    public static bool IsOfProject(ITaskItem item) => item.GetMetadata("MSBuildSourceProjectFile").Length > 0 || item.GetMetadata("ReferenceSourceTarget") == "ProjectReference";

    /// <summary>Whether the file is code of a project or package: no translation, no part of the framework.</summary>
    public static bool IsShippedCode(ITaskItem item)
    {
        if (Path.GetExtension(item.ItemSpec).ToLowerInvariant() is not (".dll" or ".exe") || item.ItemSpec.EndsWith(".resources.dll", StringComparison.OrdinalIgnoreCase))
            return false;
        if (item.GetMetadata("RuntimePackAsset") == "true")
            return false;
        var package = item.GetMetadata("NuGetPackageId");
        foreach (var framework in Frameworks)
            if (package.StartsWith(framework, StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }
}
