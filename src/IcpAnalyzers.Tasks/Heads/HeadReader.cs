using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>Adds to the heads of a sheet what stands in the files of each platform: who signs it, what it asks of the device, its icon and languages.</summary>
internal sealed class HeadReader
{
    // .NET has no target platform of this name; whoever builds for it declares it with an item.
    private const string HarmonyOS = "harmonyos";

    private readonly IReadOnlyDictionary<string, string> properties;
    private readonly IReadOnlyList<SheetItem> items;
    private readonly SigningCertificates certificates;
    private readonly ManifestReader manifests;
    private readonly PackageReader packages;

    public HeadReader(IReadOnlyDictionary<string, string> properties, IReadOnlyList<SheetItem> items, ProjectFolder folder, BuildWarnings warnings)
    {
        this.properties = properties;
        this.items = items;
        var files = new OpenedFiles(folder, warnings);
        certificates = new SigningCertificates(files, folder, warnings);
        manifests = new ManifestReader(items, folder, warnings);
        packages = new PackageReader(items, files, folder, warnings);
    }

    public FilingSheet Apply(FilingSheet sheet)
    {
        var sources = Sources();
        var heads = sheet.Heads.ToList();
        var platform = Value("TargetPlatformIdentifier").ToLowerInvariant();
        foreach (var source in sources)
            if (source.Platform.Length > 0 && source.Platform != platform && (platform.Length == 0 || source.Platform == HarmonyOS) && heads.All(head => head.Platform != source.Platform))
                heads.Add(heads[0] with { Platform = source.Platform });
        var first = heads[0].Platform;
        heads = heads.ConvertAll(head => Described(WithCertificates(head, sources, isFirst: head.Platform == first), isFirst: head.Platform == first));
        return sheet with { App = Named(sheet.App, heads[0]), Heads = heads, Missing = Missing(sheet, heads) };
    }

    private bool IsNamed => Value("IcpAppName").Length > 0 || Value("ApplicationTitle").Length > 0;

    // What the project says itself wins, as it does in the build; then its manifest; then the package, with which only what somebody declared is compared.
    private SheetHead Described(SheetHead head, bool isFirst)
    {
        var stated = new StatedFacts(Value("ApplicationId").Length > 0, IsNamed, Value("ApplicationDisplayVersion").Length > 0);
        head = manifests.Apply(head, isFirst, stated);
        return packages.Apply(head, isFirst, isFirst
            ? new StatedFacts(stated.Identifier || manifests.PackageId.Length > 0, stated.Name || manifests.Name.Length > 0, stated.Version || manifests.Version.Length > 0)
            : stated);
    }

    // The name of an assembly is a last resort.
    private SheetApp Named(SheetApp app, SheetHead first) => IsNamed ? app : app with { Name = first.Name };

    // The form asks for a certificate and an icon where an app comes from a store.
    private List<MissingFact> Missing(FilingSheet sheet, List<SheetHead> heads)
    {
        var missing = sheet.Missing.Where(fact =>
            fact.Fact == "packageId" ? manifests.PackageId.Length == 0 && !packages.IsIdentified
            : fact.Fact != "name" || (manifests.Name.Length == 0 && !packages.IsNamed)).ToList();
        foreach (var head in heads)
        {
            if (head.Platform is not ("android" or "ios" or HarmonyOS))
                continue;
            if (head.Certificates.Count == 0)
                missing.Add(new MissingFact("certificates." + head.Platform, "IcpSigningCertificate", FactOwner.Developer));
            if (head.Icon is null)
                missing.Add(new MissingFact("icon." + head.Platform, "MauiIcon", FactOwner.Developer));
        }

        return missing;
    }

    private SheetHead WithCertificates(SheetHead head, List<SigningSource> sources, bool isFirst)
    {
        var found = new List<SheetCertificate>();
        foreach (var source in sources)
            if (source.Platform.Length > 0 ? source.Platform == head.Platform : isFirst)
                foreach (var certificate in certificates.Read(source, PlatformOf(head)))
                    if (found.All(known => known.Sha256 != certificate.Sha256))
                        found.Add(certificate);
        return head with { Certificates = found };
    }

    // What is declared comes first, what the platform's own properties say after it.
    private List<SigningSource> Sources()
    {
        var sources = new List<SigningSource>();
        foreach (var item in items)
            if (item.Kind is "IcpSigningCertificate" or "IcpPackageFile" && item.Include.Length > 0)
                sources.Add(SigningSource.Of(item));
        if (sources.Count == 0 && Value("AndroidSigningKeyStore") is { Length: > 0 } keyStore)
            sources.Add(new SigningSource(keyStore, "android", Value("AndroidSigningKeyAlias"), Value("AndroidSigningPasswordEnv"), isDeclared: false));
        return sources;
    }

    private string Value(string property) => properties.TryGetValue(property, out var value) ? value : "";

    // A target framework without a platform signs for any.
    private static string PlatformOf(SheetHead head) => head.Platform.StartsWith("net", StringComparison.Ordinal) || head.Platform == "web" ? "" : head.Platform;
}
