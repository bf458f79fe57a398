using System;
using System.Linq;
using IcpAnalyzers.Core.Updates;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The package that a referenced assembly comes from, read off its path: <c>…/package.id/1.2.3/lib/net45/Name.dll</c>. Without such a path the assembly speaks for itself.</summary>
internal readonly struct ReferencedPackage
{
    private static readonly string[] Folders = { "lib", "ref" };

    private readonly string? id;
    private readonly string framework;

    private ReferencedPackage(string? id, string version, string framework)
    {
        this.id = id;
        Version = version;
        this.framework = framework;
    }

    public string Version { get; }

    public static ReferencedPackage Of(IAssemblySymbol assembly, MetadataReference reference)
    {
        var folders = ((reference as PortableExecutableReference)?.FilePath ?? "").Split('/', '\\');
        for (var i = folders.Length - 2; i >= 2; i--)
            if (Folders.Contains(folders[i]) && PackageVersion.Parse(folders[i - 1]) is not null)
                return new ReferencedPackage(folders[i - 2], folders[i - 1], i + 2 < folders.Length ? folders[i + 1] : "");
        return new ReferencedPackage(null, assembly.Identity.Version.ToString(), "");
    }

    /// <summary>Whether it is the package of a row, in a version and for a framework that the row speaks of.</summary>
    public bool Is(UpdateApi api)
    {
        if (id is not null && !id.Equals(api.Package, StringComparison.OrdinalIgnoreCase))
            return false;
        if (api.Argument != "any" && Array.IndexOf(api.Argument.Split(' '), framework) < 0)
            return false;
        return PackageVersion.Parse(api.FixedIn) is not { } fixedIn || (PackageVersion.Parse(Version) is { } version && version.CompareTo(fixedIn) < 0);
    }
}
