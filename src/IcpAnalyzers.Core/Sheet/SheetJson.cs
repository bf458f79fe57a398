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

        // Neither is read yet: an empty list with analysed = false is no clean bill.
        json.Empty("findings").Value("analysed", false);
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
            json.Open(null, '{')
                .Value("platform", head.Platform).Value("packageId", head.PackageId).Value("name", head.Name).Value("version", head.Version).Value("build", head.Build)
                .Empty("permissions").Empty("certificates").Close('}');
        json.Close(']');
    }

    private static void Network(JsonText json, FilingSheet sheet)
    {
        json.Open("network", '{').Open("hosts", '[');
        foreach (var host in sheet.Hosts)
            json.Open(null, '{').Value("host", host.Host).Value("place", host.Place.ToString()).Value("declared", true).Empty("schemes").Empty("sources").Close('}');
        json.Close(']').Open("servers", '[');
        foreach (var server in sheet.Servers)
            json.Open(null, '{')
                .Value("address", server.Address).Value("place", server.Place.ToString())
                .Value("provider", server.Provider).Value("location", server.Location).Value("access", server.Access).Close('}');
        json.Close(']').Close('}');
    }

    private static void Update(JsonText json, SheetUpdate update)
    {
        json.Open("update", '{').Open("channels", '[');
        foreach (var channel in update.Channels)
            json.Open(null, '{').Value("url", channel.Url).Value("mechanism", channel.Mechanism).Value("transport", channel.Transport.ToString()).Close('}');
        json.Close(']').Close('}');
    }

    private static void Sdks(JsonText json, FilingSheet sheet)
    {
        json.Open("sdks", '[');
        foreach (var sdk in sheet.Sdks)
            json.Open(null, '{').Value("name", sdk.Name).Value("vendor", sdk.Vendor).Value("purpose", sdk.Purpose).Value("privacyUrl", sdk.PrivacyUrl).Close('}');
        json.Close(']');
    }

    private static void Missing(JsonText json, FilingSheet sheet)
    {
        json.Open("missing", '[');
        foreach (var fact in sheet.Missing)
            json.Open(null, '{').Value("fact", fact.Fact).Value("property", fact.Property).Value("who", fact.Who.ToString().ToLowerInvariant()).Close('}');
        json.Close(']');
    }
}
