using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Network;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Tasks.Network;
using Microsoft.Build.Framework;

namespace IcpAnalyzers.Tasks.Sdks;

/// <summary>The third-party SDKs (第三方 SDK) of an app: every package that ships a file with it. What an <c>IcpSdk</c> item says wins.</summary>
internal static class PackageSdks
{
    /// <param name="sheet">The sheet with the declared SDKs.</param>
    /// <param name="references">The files beside the app, with the metadata of the .NET SDK.</param>
    /// <param name="network">The hosts that were found in them.</param>
    public static FilingSheet Apply(FilingSheet sheet, IEnumerable<ITaskItem> references, NetworkFacts network)
    {
        var packages = references.Where(IsOfPackage).GroupBy(reference => reference.GetMetadata("NuGetPackageId"), StringComparer.OrdinalIgnoreCase)
            .OrderBy(package => package.Key, StringComparer.OrdinalIgnoreCase).ToList();
        var sdks = new List<SheetSdk>();
        foreach (var declared in sheet.Sdks)
            sdks.Add(packages.Find(package => package.Key.Equals(declared.Name, StringComparison.OrdinalIgnoreCase)) is { } package ? Completed(declared, package, network) : declared);
        foreach (var package in packages)
            if (!sheet.Sdks.Any(declared => declared.Name.Equals(package.Key, StringComparison.OrdinalIgnoreCase)))
                sdks.Add(Completed(new SheetSdk(package.Key, "", "", ""), package, network));
        return sheet with { Sdks = sdks };
    }

    private static bool IsOfPackage(ITaskItem reference) =>
        reference.GetMetadata("NuGetPackageId").Length > 0 && PackageAssembly.IsShippedCode(reference) && !IsPartOfDotNet(reference.GetMetadata("NuGetPackageId"));

    // Packages that carry what newer frameworks have built in.
    private static bool IsPartOfDotNet(string package) =>
        package.StartsWith("System.", StringComparison.OrdinalIgnoreCase) || package.StartsWith("runtime.", StringComparison.OrdinalIgnoreCase)
        || package.StartsWith("Microsoft.NETCore.", StringComparison.OrdinalIgnoreCase) || package.StartsWith("Microsoft.Bcl.", StringComparison.OrdinalIgnoreCase)
        || package.Equals("NETStandard.Library", StringComparison.OrdinalIgnoreCase);

    private static SheetSdk Completed(SheetSdk sdk, IGrouping<string, ITaskItem> package, NetworkFacts network)
    {
        var first = package.First();
        var row = SdkTable.Default.Find(package.Key);
        var folder = PackageFolder.Of(package.Key, first.ItemSpec);
        return sdk with
        {
            Vendor = FirstOf(sdk.Vendor, row?.Vendor, folder?.Authors),
            Purpose = FirstOf(sdk.Purpose, row?.Purpose),
            PrivacyUrl = FirstOf(sdk.PrivacyUrl, row?.PrivacyUrl),
            Version = first.GetMetadata("NuGetPackageVersion"),
            Licence = folder?.Licence ?? "",
            Hosts = network.HostsOf(package.Key),
            Permissions = package.Select(file => file.ItemSpec).GroupBy(Path.GetDirectoryName).SelectMany(files => PackageFolder.PermissionsBeside(files.First()))
                .Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList(),
        };
    }

    private static string FirstOf(params string?[] texts) => texts.FirstOrDefault(text => text is { Length: > 0 }) ?? "";
}
