namespace IcpAnalyzers.Core.Sheet;

/// <summary>The sheet for programs. The keys are fixed; docs/sheet.md explains them.</summary>
public static class SheetJson
{
    public static string Write(FilingSheet sheet)
    {
        var json = new JsonText().Open(null, '{').Value("schema", FilingSheet.Schema);
        App(json, sheet.App);
        Heads(json, sheet);
        Network(json, sheet);
        Update(json, sheet.Update);
        Sdks(json, sheet);
        Findings(json, sheet);
        Missing(json, sheet);
        return json.Close('}').ToString();
    }

    private static void App(JsonText json, SheetApp app)
    {
        json.Open("app", '{')
            .Value("name", app.Name).Value("version", app.Version)
            .Value("filingNumber", app.FilingNumber).Value("subjectNumber", app.SubjectNumber).Value("policeNumber", app.PoliceNumber)
            .Value("exempt", app.Exempt).Value("exemptReason", app.ExemptReason).Value("description", app.Description)
            .Value("privacyPolicyUrl", app.PrivacyPolicyUrl).Value("termsUrl", app.TermsUrl).Value("supportUrl", app.SupportUrl)
            .Open("stores", '[');
        foreach (var store in app.Stores)
            json.Open(null, '{').Value("store", store.Store).Value("url", store.Url).Close('}');
        json.Close(']').Close('}');
    }

    private static void Heads(JsonText json, FilingSheet sheet)
    {
        json.Open("heads", '[');
        foreach (var head in sheet.Heads)
        {
            json.Open(null, '{')
                .Value("platform", head.Platform).Value("packageId", head.PackageId).Value("name", head.Name).Value("version", head.Version).Value("build", head.Build);
            if (head.NameReference.Length > 0)
                json.Value("nameReference", head.NameReference);
            if (head.Icon is { } icon)
                json.Open("icon", '{').Value("file", icon.File).Value("bytes", icon.Bytes).Value("width", icon.Width).Value("height", icon.Height).Close('}');
            json.Values("languages", head.Languages).Open("permissions", '[');
            foreach (var permission in head.Permissions)
                json.Open(null, '{').Value("name", permission.Name).Value("usage", permission.Usage).Value("source", permission.Source).Close('}');
            json.Close(']').Open("certificates", '[');
            foreach (var certificate in head.Certificates)
                Certificate(json, certificate);
            json.Close(']').Close('}');
        }

        json.Close(']');
    }

    private static void Certificate(JsonText json, SheetCertificate certificate)
    {
        var key = certificate.PublicKey;
        json.Open(null, '{')
            .Value("source", certificate.Source).Value("subject", certificate.Subject)
            .Value("notBefore", certificate.NotBefore).Value("notAfter", certificate.NotAfter).Value("debug", certificate.Debug)
            .Value("md5", certificate.Md5).Value("sha1", certificate.Sha1).Value("sha256", certificate.Sha256)
            .Open("publicKey", '{')
            .Value("algorithm", key.Algorithm).Value("bits", key.Bits).Value("modulusHex", key.ModulusHex).Value("modulusDecimal", key.ModulusDecimal)
            .Value("spkiHex", key.SpkiHex).Value("spkiBase64", key.SpkiBase64)
            .Close('}').Close('}');
    }

    private static void Network(JsonText json, FilingSheet sheet)
    {
        json.Open("network", '{').Open("hosts", '[');
        var roles = new HostRoles(sheet);
        foreach (var host in sheet.Hosts)
        {
            json.Open(null, '{').Value("host", host.Host).Value("place", host.Place.ToString());
            if (host.Reason.Length > 0)
                json.Value("reason", host.Reason);
            if (host.Until.Length > 0)
                json.Value("until", host.Until);
            json.Value("declared", host.Declared).Value("role", roles.Of(host).ToString()).Values("schemes", host.Schemes).Open("sources", '[');
            foreach (var source in host.Sources)
                json.Open(null, '{')
                    .Value("file", source.File).Value("line", source.Line).Value("assembly", source.Assembly).Value("member", source.Member).Value("package", source.Package).Close('}');
            json.Close(']').Open("addresses", '[');
            foreach (var address in host.Addresses)
                json.Open(null, '{').Value("address", address.Address).Value("place", address.Place.ToString()).Close('}');
            json.Close(']').Close('}');
        }

        json.Close(']').Open("servers", '[');
        foreach (var server in sheet.Servers)
            json.Open(null, '{')
                .Value("address", server.Address).Value("place", server.Place.ToString())
                .Value("provider", server.Provider).Value("location", server.Location).Value("access", server.Access).Close('}');
        json.Close(']').Close('}');
    }

    private static void Update(JsonText json, SheetUpdate update)
    {
        json.Open("update", '{').Value("mechanism", update.Mechanism).Open("channels", '[');
        foreach (var channel in update.Channels)
            json.Open(null, '{').Value("url", channel.Url).Value("mechanism", channel.Mechanism).Value("transport", channel.Transport.ToString()).Close('}');
        json.Close(']')
            .Value("encrypted", update.Encrypted).Value("verified", update.Verified).Value("delta", update.Delta).Value("rollback", update.Rollback).Value("staged", update.Staged)
            .Value("hosting", update.Hosting).Close('}');
    }

    private static void Sdks(JsonText json, FilingSheet sheet)
    {
        json.Open("sdks", '[');
        foreach (var sdk in sheet.Sdks)
            json.Open(null, '{')
                .Value("name", sdk.Name).Value("version", sdk.Version).Value("vendor", sdk.Vendor).Value("purpose", sdk.Purpose)
                .Value("licence", sdk.Licence).Value("privacyUrl", sdk.PrivacyUrl).Values("hosts", sdk.Hosts).Values("permissions", sdk.Permissions).Close('}');
        json.Close(']');
    }

    private static void Findings(JsonText json, FilingSheet sheet)
    {
        json.Open("findings", '[');
        foreach (var finding in sheet.Findings)
            json.Open(null, '{')
                .Value("id", finding.Id).Value("reason", finding.Reason.ToString()).Value("severity", finding.Severity).Value("message", finding.Message)
                .Value("file", finding.File).Value("line", finding.Line).Value("suppressed", finding.Suppressed).Close('}');
        json.Close(']').Value("analysed", sheet.Analysed);
    }

    private static void Missing(JsonText json, FilingSheet sheet)
    {
        json.Open("missing", '[');
        foreach (var fact in sheet.Missing)
            json.Open(null, '{').Value("fact", fact.Fact).Value("property", fact.Property).Value("who", fact.Who.ToString().ToLowerInvariant()).Close('}');
        json.Close(']');
    }
}
