using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files.Json;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Sheet.Reading;

/// <summary>Reads what <see cref="SheetJson"/> wrote.</summary>
public static class SheetJsonReader
{
    /// <exception cref="InvalidDataException">It is no sheet of this schema.</exception>
    public static FilingSheet Read(string json)
    {
        var root = JsonDocument.Parse(json) ?? throw new InvalidDataException("no JSON");
        if (root["schema"].Number != FilingSheet.Schema)
            throw new InvalidDataException("no filing sheet of schema " + FilingSheet.Schema);
        var network = root["network"];
        return new FilingSheet(
            App(root["app"]), All(root["heads"], Head), All(network["hosts"], Host), All(network["servers"], Server), Update(root["update"]), All(root["sdks"], Sdk), All(root["missing"], Missing))
        {
            Findings = All(root["findings"], Finding),
            Analysed = root["analysed"].Truth == true,
        };
    }

    private static SheetApp App(JsonNode app) => new(
        app["name"].Text, app["version"].Text, app["filingNumber"].Text, app["subjectNumber"].Text, app["policeNumber"].Text, app["exempt"].Text, app["exemptReason"].Text,
        app["description"].Text, app["privacyPolicyUrl"].Text, app["termsUrl"].Text, app["supportUrl"].Text, All(app["stores"], store => new SheetStore(store["store"].Text, store["url"].Text)));

    private static SheetHead Head(JsonNode head) => new(head["platform"].Text, head["packageId"].Text, head["name"].Text, head["version"].Text, head["build"].Text)
    {
        NameReference = head["nameReference"].Text,
        Icon = head["icon"] is { HasMembers: true } icon ? new SheetIcon(icon["file"].Text, icon["bytes"].Number, (int)icon["width"].Number, (int)icon["height"].Number) : null,
        Languages = Texts(head["languages"]),
        Permissions = All(head["permissions"], permission => new SheetPermission(permission["name"].Text, permission["usage"].Text, permission["source"].Text)),
        Certificates = All(head["certificates"], Certificate),
    };

    private static SheetCertificate Certificate(JsonNode node)
    {
        var key = node["publicKey"];
        return new SheetCertificate(
            node["source"].Text, node["subject"].Text, node["notBefore"].Text, node["notAfter"].Text, node["debug"].Truth == true, node["md5"].Text, node["sha1"].Text, node["sha256"].Text,
            new SheetPublicKey(key["algorithm"].Text, (int)key["bits"].Number, key["modulusHex"].Text, key["modulusDecimal"].Text, key["spkiHex"].Text, key["spkiBase64"].Text));
    }

    private static SheetHost Host(JsonNode host) => new(host["host"].Text, Place(host), host["declared"].Truth == true)
    {
        Reason = host["reason"].Text,
        Until = host["until"].Text,
        Schemes = Texts(host["schemes"]),
        Addresses = All(host["addresses"], address => new SheetAddress(address["address"].Text, Place(address))),
        Sources = All(host["sources"], source => new SheetSource(source["file"].Text, (int)source["line"].Number, source["assembly"].Text, source["member"].Text, source["package"].Text)),
    };

    private static SheetServer Server(JsonNode server) => new(server["address"].Text, Place(server), server["provider"].Text, server["location"].Text, server["access"].Text);

    private static SheetUpdate Update(JsonNode update) => new(All(update["channels"], channel => new SheetChannel(channel["url"].Text, channel["mechanism"].Text, Word<Transport>(channel["transport"]))))
    {
        Mechanism = update["mechanism"].Text,
        Encrypted = update["encrypted"].Truth,
        Verified = update["verified"].Truth,
        Delta = update["delta"].Truth,
        Rollback = update["rollback"].Truth,
        Staged = update["staged"].Truth,
        Hosting = update["hosting"].Text,
    };

    private static SheetSdk Sdk(JsonNode sdk) => new(sdk["name"].Text, sdk["vendor"].Text, sdk["purpose"].Text, sdk["privacyUrl"].Text)
    {
        Version = sdk["version"].Text,
        Licence = sdk["licence"].Text,
        Hosts = Texts(sdk["hosts"]),
        Permissions = Texts(sdk["permissions"]),
    };

    private static SheetFinding Finding(JsonNode finding) => new(
        finding["id"].Text, finding["severity"].Text, finding["message"].Text, finding["file"].Text, (int)finding["line"].Number, finding["suppressed"].Truth == true);

    private static MissingFact Missing(JsonNode fact) => new(fact["fact"].Text, fact["property"].Text, Word<FactOwner>(fact["who"]));

    private static HostState Place(JsonNode node) => Word<HostState>(node["place"]);

    private static T Word<T>(JsonNode node)
        where T : struct, Enum => Enum.TryParse<T>(node.Text, ignoreCase: true, out var value) ? value : default;

    private static IReadOnlyList<string> Texts(JsonNode node) => All(node, item => item.Text);

    private static IReadOnlyList<T> All<T>(JsonNode node, Func<JsonNode, T> read) => node.Items.Select(read).ToArray();
}
