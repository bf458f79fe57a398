using System;
using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Filing.Displays;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Endpoints;
using IcpAnalyzers.FilingNumbers;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.UpdateChannels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>Which rules the values of one file break.</summary>
internal sealed class FileFindings
{
    private const string AddressMark = "://";

    private readonly string text;
    private readonly FileKind kind;
    private readonly string path;
    private readonly UndeclaredHosts undeclared = new();
    private readonly ProjectOptions project;
    private readonly NumberLinks links;
    private readonly FilePairs pairs;
    private int nextAnchor;
    private int nextPolice;

    private FileFindings(string text, FileKind kind, string path, ProjectOptions project, FilePairs pairs)
    {
        this.pairs = pairs;
        this.text = text;
        this.kind = kind;
        this.path = path;
        this.project = project;
        links = new NumberLinks(kind);
    }

    public static IEnumerable<Finding> In(string text, FileKind kind, string path, ProjectOptions project, AdditionalFileAnalysisContext context) =>
        new FileFindings(text, kind, path, project, new FilePairs(kind, path, text, context.Options.AdditionalFiles, context.CancellationToken)).All(context.CancellationToken);

    private IEnumerable<Finding> All(CancellationToken cancellationToken)
    {
        if (kind == FileKind.Project)
        {
            foreach (var value in FileReader.Read(kind, text))
                if (IsUpdateChannel(value))
                    foreach (var finding in Addresses(value))
                        yield return finding;
            yield break;
        }

        nextAnchor = FilingNumber.FindAnchor(text, 0);
        var mayNumber = nextAnchor >= 0;
        nextPolice = PoliceNumber.FindAnchor(text, 0);
        var mayPolice = nextPolice >= 0;
        // The sightings are looked for once more only in a page that opens something beside a name of a number.
        var mayBound = FileKinds.IsPage(kind) && FilingName.MayStandIn(text);
        // What only runs on a developer's machine is neither filed nor shipped.
        // What takes a string of a component of React is not looked for, so only links to the register are read there.
        var mayAddress = !ProjectFileNames.IsDevelopmentOnly(path) && kind != FileKind.Jsx;
        var mayLink = kind == FileKind.Jsx && FilingLink.FindAnchor(text, 0) >= 0;
        if (!mayNumber && !mayPolice && !mayBound && !mayAddress && !mayLink)
            yield break;

        var regions = new RegionSettings(kind);
        foreach (var value in FileReader.Read(kind, text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (mayNumber || mayPolice || mayBound)
                links.SeeAddress(value);
            if (mayNumber)
                foreach (var finding in Numbers(value))
                    yield return finding;
            if (mayPolice)
                foreach (var finding in PoliceNumbers(value))
                    yield return finding;
            if (mayLink && FilingLink.FindAnchor(text, value.Start, value.Length) >= 0 && WrongLink(value, value.Text) is { } wrong)
                yield return wrong;
            if (!mayAddress || value.Length == 0)
                continue;
            regions.See(value);
            if (text.IndexOf(AddressMark, value.Start, value.Length, StringComparison.Ordinal) >= 0)
                foreach (var finding in Addresses(value))
                    yield return finding;
            else if (text.IndexOf('=', value.Start, value.Length) > 0 && EndpointFinding.InConnection(value.Text, project.Hosts, project.FilingDomains) is { } connection && RuleFor(value, connection) is { } broken)
                yield return Endpoint(value, broken, connection, null);
            else if (AddressAnchors.IsBare(text, value.Start, value.Length) && EndpointFinding.WithoutScheme(value.Text, project.Hosts, project.FilingDomains) is { } address && RuleFor(value, address) is { } rule)
                yield return Endpoint(value, rule, address, null);
        }

        if (mayBound)
            links.SeeBound(text);
        foreach (var link in links.All())
            if (NumberLinkFinding.In(link.Address.Text, link.IsPolice, link.Police) is { } finding)
                yield return At(link.Address, finding.Rule, finding.Start, finding.Length, finding.Replacement, finding.Arguments);
        foreach (var (value, cloud) in regions.Overseas())
        {
            yield return At(value, Rules.OverseasRegion, 0, value.Text.Length, null, new object[] { value.Text, cloud.Service, RegionRemedy.Of(cloud.Regions) }) with
            {
                IsCovered = pairs.Covers(value, text => cloud.Regions.StateOf(text) == HostState.Mainland ? HostState.Mainland : null),
            };
        }
    }

    private IEnumerable<Finding> Numbers(FileValue value)
    {
        // Values come in order, so the file is searched once and not from every value on.
        if (nextAnchor >= 0 && nextAnchor < value.Start)
            nextAnchor = FilingNumber.FindAnchor(text, value.Start);
        if (nextAnchor < 0 || nextAnchor >= value.Start + value.Length)
            yield break;

        var meanings = NameWords.Of(value.Name) | NameWords.Of(value.Key);
        if ((meanings & NameMeanings.Hint) != 0)
            yield break;
        var words = value.Text;
        links.SeeText(value, words);
        // Only pages can take the number from the constants of the project.
        var mayRepeat = kind is FileKind.Xaml or FileKind.Razor && value.Element != "script";
        foreach (var finding in FilingNumberFindings.In(words, project, (meanings & NameMeanings.OtherNumber) != 0, mayRepeat))
            yield return At(value, finding.Rule, finding.Start, finding.Length, finding.Replacement, finding.Arguments);
    }

    private IEnumerable<Finding> PoliceNumbers(FileValue value)
    {
        if (nextPolice >= 0 && nextPolice < value.Start)
            nextPolice = PoliceNumber.FindAnchor(text, value.Start);
        if (nextPolice < 0 || nextPolice >= value.Start + value.Length || (NameWords.Of(value.Name) & NameMeanings.Hint) != 0)
            yield break;

        var words = value.Text;
        // What has an ICP number too has been seen already.
        if (FilingNumber.FindAnchor(words, 0) < 0)
            links.SeeText(value, words);
        foreach (var finding in PoliceNumberFindings.In(words))
            yield return At(value, finding.Rule, finding.Start, finding.Length, finding.Replacement, finding.Arguments);
    }

    private IEnumerable<Finding> Addresses(FileValue value)
    {
        var address = value.Text;
        var isUpdateChannel = IsUpdateChannel(value);
        if (ClearTextFinding.In(address, project.Hosts) is { } clear && !IsPreview(value))
        {
            var isUpdate = isUpdateChannel || UpdateNames.IsChannel(value.Name.Length > 0 && kind != FileKind.Config ? value.Name : value.Key, address);
            if (isUpdate || clear.IsContacted(RoleOf(value)))
                yield return At(value, isUpdate ? Rules.UnencryptedUpdateChannel : Rules.UnencryptedEndpoint, clear.Start, clear.Length, clear.Replacement, clear.Arguments);
        }

        if (WrongLink(value, address) is { } link)
            yield return link;
        if (EndpointFinding.In(address, project.Hosts, project.FilingDomains) is not { } endpoint || IsPreview(value))
            yield break;
        if (isUpdateChannel && endpoint.IsOverseas)
            yield return At(value, Rules.OverseasUpdateChannel, endpoint.Start, endpoint.Length, null, endpoint.HostAndService);
        else if (RuleFor(value, endpoint) is { } rule)
            yield return Endpoint(value, rule, endpoint, endpoint.Replacement);
    }

    private Finding? WrongLink(in FileValue value, string address) => (NameWords.Of(value.Name) & NameMeanings.Hint) == 0 && FilingLinkFinding.In(address) is { } link
        ? At(value, Rules.WrongFilingLink, link.Start, link.Length, link.Replacement, link.Arguments)
        : null;

    private DiagnosticDescriptor? RuleFor(in FileValue value, in EndpointFinding endpoint)
    {
        if (undeclared.Have(endpoint) || endpoint.RuleFor(RoleOf(value)) is not { } rule)
            return null;
        undeclared.Tell(rule, endpoint);
        return rule;
    }

    private Finding Endpoint(FileValue value, DiagnosticDescriptor rule, in EndpointFinding endpoint, string? replacement) =>
        At(value, rule, endpoint.Start, endpoint.Length, replacement, endpoint.ArgumentsFor(rule)) with
        {
            IsCovered = endpoint.IsOverseas && pairs.Covers(value, text => AlternativePlace.Of(text, project)),
        };

    // Resources of Android name themselves: <string name="CodePushServerUrl">.
    private bool IsUpdateChannel(in FileValue value) =>
        FileAddressTable.Default.IsUpdateChannel(kind, ElementOf(value), value.Name)
        || (kind == FileKind.Xml && value.Name.Length == 0 && value.Element == "string" && FileAddressTable.Default.IsUpdateChannel(kind, value.Element, value.Key));

    private Finding At(in FileValue value, DiagnosticDescriptor rule, int start, int length, string? replacement, object[] arguments)
    {
        var exact = value.SpanOf(start, length);
        var span = exact ?? value.SpanAround(start, length);
        return new Finding(rule, span.Start, span.Length, exact is null ? null : replacement, arguments)
        {
            Place = rule.Category == Rules.FilingNumber ? null : ShownPlace.Of(value, kind, path),
        };
    }

    private AddressRole RoleOf(in FileValue value) => FileAddressRole.Of(value, kind, path);

    // What an editor shows while a page is designed is no part of the app.
    private static bool IsPreview(in FileValue value) => value.Path.IndexOf("PreviewWith", StringComparison.Ordinal) >= 0;

    private string ElementOf(in FileValue value) => FileAddressRole.ElementOf(value, kind);
}
