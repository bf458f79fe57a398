using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Sheet.Blocks;

namespace IcpAnalyzers.Core.Sheet.Providers;

/// <summary>Looks up what fills a field of a form, with what gives it and who knows it where it is not there.</summary>
internal sealed class ProviderFacts
{
    private readonly FilingSheet sheet;

    public ProviderFacts(FilingSheet sheet, SheetHead? head)
    {
        this.sheet = sheet;
        Head = head;
    }

    public SheetHead? Head { get; }

    private IReadOnlyList<SheetCertificate> Certificates => Head is null ? new SheetCertificate[0] : Head.Certificates;

    public SheetRow Row(SheetLabel label, string fact) => fact switch
    {
        "name" => new SheetRow(label, Head?.Name ?? sheet.App.Name, "ApplicationTitle", FactOwner.Developer),
        "description" => AppBlock.Description(label, sheet.App.Description),
        "languages" => new SheetRow(label, Lines(sheet.Heads.SelectMany(head => head.Languages))),
        "sdks" => new SheetRow(label, Lines(sheet.Sdks.Select(Sdk)), "IcpSdk", FactOwner.Developer),
        "domains" => new SheetRow(label, Lines(sheet.Hosts.Where(host => host.Declared).Select(host => host.Host)), "IcpFilingDomain", FactOwner.Operations),
        "platform" => new SheetRow(label, SheetWords.Platform(Head!.Platform)),
        "icon" => new SheetRow(label, PlatformBlock.Icon(Head!.Icon)),
        "packageId" => new SheetRow(label, Head!.PackageId, "ApplicationId", FactOwner.Developer),
        "md5" => Hex(label, certificate => certificate.Md5),
        "sha1" => Hex(label, certificate => certificate.Sha1),
        "spki" => Hex(label, certificate => certificate.PublicKey.SpkiHex),
        "publicKey" => Hex(label, certificate => certificate.PublicKey.ModulusHex.Length > 0 ? certificate.PublicKey.ModulusHex : certificate.PublicKey.SpkiHex),
        "servers.address" => Servers(label, server => server.Address, "IcpServer"),
        "servers.provider" => Servers(label, server => server.Provider, "IcpServer/Provider"),
        "servers.location" => Servers(label, server => server.Location, "IcpServer/Location"),
        "servers.access" => Servers(label, server => server.Access, "IcpServer/Access"),
        _ => new SheetRow(label, ""),
    };

    private SheetRow Hex(SheetLabel label, System.Func<SheetCertificate, string> value) =>
        new(label, Lines(Certificates.Select(value)), "IcpSigningCertificate", FactOwner.Developer) { Forms = Certificates.Count > 0 ? new[] { Lines(Certificates.Select(certificate => SheetHex.Upper(value(certificate)))) } : new string[0] };

    private SheetRow Servers(SheetLabel label, System.Func<SheetServer, string> value, string property) =>
        new(label, Lines(sheet.Servers.Select(value)), property, FactOwner.Operations);

    private static string Sdk(SheetSdk sdk)
    {
        var about = string.Join("，", new[] { sdk.Vendor, sdk.Purpose }.Where(text => text.Length > 0));
        return about.Length > 0 ? sdk.Name + "（" + about + "）" : sdk.Name;
    }

    // Several values stand below each other: providers take several sets of one App.
    private static string Lines(IEnumerable<string> values) => string.Join("\n", values.Where(value => value.Length > 0).Distinct());
}
