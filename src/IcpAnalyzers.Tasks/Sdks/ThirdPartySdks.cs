using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using IcpAnalyzers.Core.Network;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Tasks.Network;
using Microsoft.Build.Framework;

namespace IcpAnalyzers.Tasks.Sdks;

/// <summary>The third-party SDKs (第三方 SDK) of an app: every package that ships a file with it, every assembly of no package and no project, every native library. What an <c>IcpSdk</c> item says wins.</summary>
internal sealed class ThirdPartySdks
{
    private readonly List<SheetSdk> sdks;
    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);

    private ThirdPartySdks(IEnumerable<SheetSdk> declared) => sdks = declared.ToList();

    /// <param name="sheet">The sheet with the declared SDKs.</param>
    /// <param name="references">The files beside the app, with the metadata of the .NET SDK.</param>
    /// <param name="items">The items of the project; native libraries are those of the kind <c>IcpNativeSdk</c>.</param>
    /// <param name="network">The hosts that were found in them.</param>
    /// <param name="folder">What the paths of items are relative to.</param>
    public static FilingSheet Apply(FilingSheet sheet, IReadOnlyList<ITaskItem> references, IReadOnlyList<SheetItem> items, NetworkFacts network, ProjectFolder folder)
    {
        var all = new ThirdPartySdks(sheet.Sdks);
        foreach (var package in references.Where(IsOfPackage).GroupBy(reference => reference.GetMetadata("NuGetPackageId"), StringComparer.OrdinalIgnoreCase))
            all.Add(OfPackage(package, network, out var authors), authors);
        foreach (var reference in references.Where(IsAlone))
            all.Add(OfAssembly(reference.ItemSpec, network));
        foreach (var item in items)
            if (item.Kind == "IcpNativeSdk" && item.Include.Length > 0)
                all.Add(NativeLibrary.Read(item.Include, item["Version"], folder));
        foreach (var library in references.Where(IsOfProject).SelectMany(OfProject))
            all.Add(NativeLibrary.Read(library, "", folder));

        var declared = sheet.Sdks.Count;
        return sheet with { Sdks = all.sdks.Take(declared).Concat(all.sdks.Skip(declared).OrderBy(sdk => sdk.Name, StringComparer.OrdinalIgnoreCase)).ToList() };
    }

    private void Add(SheetSdk found, string authors = "")
    {
        if (!seen.Add(found.Name))
            return;
        var at = sdks.FindIndex(sdk => sdk.Name.Equals(found.Name, StringComparison.OrdinalIgnoreCase));
        var declared = at >= 0 ? sdks[at] : found;
        var row = SdkTable.Default.Find(found.Name);
        var sdk = found with
        {
            Name = declared.Name,
            Vendor = FirstOf(declared.Vendor, row?.Vendor, authors),
            Purpose = FirstOf(declared.Purpose, row?.Purpose),
            PrivacyUrl = FirstOf(declared.PrivacyUrl, row?.PrivacyUrl),
            Version = FirstOf(found.Version, declared.Version),
        };
        if (at >= 0)
            sdks[at] = sdk;
        else
            sdks.Add(sdk);
    }

    private static bool IsOfPackage(ITaskItem reference) =>
        reference.GetMetadata("NuGetPackageId") is { Length: > 0 } package && PackageAssembly.IsShippedCode(reference) && !IsPartOfDotNet(package);

    private static bool IsOfProject(ITaskItem reference) => PackageAssembly.IsOfProject(reference) && PackageAssembly.IsShippedCode(reference);

    // Somebody put the file there and named it.
    private static bool IsAlone(ITaskItem reference) =>
        reference.GetMetadata("NuGetPackageId").Length == 0 && !PackageAssembly.IsOfProject(reference) && PackageAssembly.IsShippedCode(reference);

    // Packages that carry what newer frameworks have built in.
    private static bool IsPartOfDotNet(string package) =>
        package.StartsWith("System.", StringComparison.OrdinalIgnoreCase) || package.StartsWith("runtime.", StringComparison.OrdinalIgnoreCase)
        || package.StartsWith("Microsoft.NETCore.", StringComparison.OrdinalIgnoreCase) || package.StartsWith("Microsoft.Bcl.", StringComparison.OrdinalIgnoreCase)
        || package.Equals("NETStandard.Library", StringComparison.OrdinalIgnoreCase);

    private static SheetSdk OfPackage(IGrouping<string, ITaskItem> package, NetworkFacts network, out string authors)
    {
        var first = package.First();
        var nuspec = PackageFolder.Of(package.Key, first.ItemSpec);
        authors = nuspec?.Authors ?? "";
        return new SheetSdk(package.Key, "", "", "")
        {
            Version = first.GetMetadata("NuGetPackageVersion"),
            Licence = nuspec?.Licence ?? "",
            Hosts = network.HostsOf(package.Key),
            Permissions = package.Select(file => file.ItemSpec).GroupBy(Path.GetDirectoryName).SelectMany(files => PackageFolder.LibrariesBeside(files.First())).SelectMany(NativeLibrary.Permissions)
                .Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList(),
        };
    }

    private static SheetSdk OfAssembly(string path, NetworkFacts network)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return new SheetSdk(name, "", "", "") { Version = VersionOf(path), Hosts = network.HostsOf(name) };
    }

    // Only the names are read; nothing is loaded.
    private static string VersionOf(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path).Version?.ToString() ?? "";
        }
        catch (Exception problem) when (problem is IOException or BadImageFormatException or UnauthorizedAccessException or ArgumentException)
        {
            return "";
        }
    }

    // The library of the project itself is called as its assembly is; the others it binds.
    private static IEnumerable<string> OfProject(ITaskItem reference) =>
        PackageFolder.LibrariesBeside(reference.ItemSpec).Where(library => !Path.GetFileNameWithoutExtension(library).Equals(Path.GetFileNameWithoutExtension(reference.ItemSpec), StringComparison.OrdinalIgnoreCase));

    private static string FirstOf(params string?[] texts) => texts.FirstOrDefault(text => text is { Length: > 0 }) ?? "";
}
