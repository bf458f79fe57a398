using System;
using IcpAnalyzers.Core.Assemblies;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Network;

/// <summary>An address that stands in an app and that the app contacts, as far as its place and its look tell.</summary>
/// <remarks>
/// The list of hosts is read by a person, so that it may be wider than the warnings: in the app's own code an address whose use cannot be seen counts unless it looks like a page.
/// In packages it does not: most addresses there lead to documentation.
/// </remarks>
public sealed class AddressSighting
{
    private AddressSighting(string url, string host, string scheme, HostState place, bool isUpdate)
    {
        Url = url;
        Host = host;
        Scheme = scheme;
        Place = place;
        IsUpdate = isUpdate;
    }

    /// <summary>The address as it is written.</summary>
    public string Url { get; }

    /// <summary>Lower case, without a port; a part that the program fills in is <c>*</c>.</summary>
    public string Host { get; }

    /// <summary>Lower case; empty for a bare name.</summary>
    public string Scheme { get; }

    public HostState Place { get; }

    /// <summary>Whether an update library gets its updates from there.</summary>
    public bool IsUpdate { get; }

    /// <summary>Whether a text may be sighted at all; asked of every literal, before anything is known of its use.</summary>
    public static bool MayBe(string text, HostTable hosts) => TryParse(text, hosts, out _, out _);

    /// <param name="text">A literal of an assembly.</param>
    /// <param name="hosts">The table that says where a host is.</param>
    /// <param name="isOwn">Whether the assembly is the app's own.</param>
    public static AddressSighting? In(AssemblyText text, HostTable hosts, bool isOwn) =>
        TryParse(text.Text, hosts, out var endpoint, out var verdict) ? Of(endpoint, verdict, RoleOf(text), isOwn) : null;

    /// <param name="value">A value of a file that is shipped with the app.</param>
    /// <param name="kind">The kind of the file.</param>
    /// <param name="path">Its path or name.</param>
    /// <param name="hosts">The table that says where a host is.</param>
    public static AddressSighting? In(in FileValue value, FileKind kind, string path, HostTable hosts)
    {
        if (!TryParse(value.Text, hosts, out var endpoint, out var verdict))
            return null;
        var isUpdate = FileAddressTable.Default.IsUpdateChannel(kind, FileAddressRole.ElementOf(value, kind), value.Name);
        // The other addresses of a project are for people: its page, its privacy policy, what the sheet is told.
        if (kind == FileKind.Project && !isUpdate)
            return null;
        return Of(endpoint, verdict, isUpdate ? AddressRole.Update : FileAddressRole.Of(value, kind, path), isOwn: true);
    }

    private static AddressSighting? Of(in Endpoint endpoint, in HostVerdict verdict, AddressRole role, bool isOwn)
    {
        if (role is AddressRole.None or AddressRole.Browse || (role == AddressRole.Unknown && !Looks(endpoint, verdict, isOwn)))
            return null;
        if (HostOf(endpoint) is not { } host)
            return null;
        return new AddressSighting(
            endpoint.Text.Trim(), host, endpoint.Text.Substring(endpoint.SchemeStart, endpoint.SchemeLength).ToLowerInvariant(), verdict.State, role == AddressRole.Update);
    }

    private static bool Looks(in Endpoint endpoint, in HostVerdict verdict, bool isOwn)
    {
        if (FilingLink.Judge(endpoint) != FilingLinkVerdict.Other)
            return false;
        if (endpoint.SchemeLength == 0 || verdict.Address is not null || AddressLooks.Contacted(endpoint))
            return true;
        // A bare origin is what paths are added to; of a host nobody knows, only its owner writes more than that.
        var isOrigin = endpoint.PathLength <= 1;
        return isOwn ? isOrigin || verdict.Row is null : isOrigin && verdict.Row is not null;
    }

    // With a scheme, any public host; without one, only a name that the table knows, because most texts with dots are no hosts.
    private static bool TryParse(string text, HostTable hosts, out Endpoint endpoint, out HostVerdict verdict)
    {
        verdict = default;
        var hasScheme = text.IndexOf("://", StringComparison.Ordinal) >= 0;
        if (hasScheme ? !Endpoint.TryParse(text, 0, text.Length, out endpoint) : !Endpoint.TryParseAuthority(text, 0, text.Length, out endpoint))
            return false;
        if (endpoint.HostLength == 0 || (!hasScheme && (endpoint.PathLength > 0 || endpoint.Text.IndexOf('.', endpoint.HostStart, endpoint.HostLength) < 0)))
            return false;
        verdict = hosts.Judge(endpoint);
        return verdict.State != HostState.Reserved && (hasScheme ? IsNetwork(endpoint) : verdict.Row is { } row && !IsZone(row, endpoint));
    }

    // amazonaws.com alone is what names of hosts are built from.
    private static bool IsZone(HostRow row, in Endpoint endpoint) => row.Regions is not null && row.Suffix.Length == endpoint.HostLength;

    // pack://, avares:// and their like lead into the app itself.
    private static bool IsNetwork(in Endpoint endpoint) => Updates.Transports.Of(endpoint) != Updates.Transport.Unknown;

    private static AddressRole RoleOf(AssemblyText text)
    {
        if (text.Attribute is { } attribute)
            return AttributeRoles.Of(attribute.Attribute, attribute.Property, attribute.EnumValue, attribute.EnumType, text.Text.IndexOf("://", StringComparison.Ordinal) >= 0);
        if (text.Consumer is not { } consumer)
            return AddressRole.Unknown;
        // What is left of a text's own members only compares and searches.
        if (consumer.Type == "System.String")
            return AddressRole.None;
        foreach (var use in AddressUseTable.Default.ByMember(consumer.Member))
            if (use.Type.Matches(consumer.Type) && (use.Takes(consumer.Argument) || (consumer.IsStatic && consumer.Argument == 0 && use.Takes(AddressUse.Receiver))))
                return use.Role;
        return consumer.Argument == StringConsumer.Value ? AddressRoles.OfName(NameWords.Of(consumer.Member)) : AddressRole.Unknown;
    }

    // {0}.vault.example.com is *.vault.example.com; a name that ends in what is filled in says nothing.
    private static string? HostOf(in Endpoint endpoint)
    {
        var host = endpoint.Text.Substring(endpoint.HostStart, endpoint.HostLength).ToLowerInvariant().TrimEnd('.');
        var open = host.LastIndexOfAny(new[] { '{', '}', '$', '%', Endpoint.Unknown });
        if (open < 0)
            return host.IndexOf('*') < 0 ? host : null;
        var dot = host.IndexOf('.', open);
        return dot < 0 || host.IndexOf('.', dot + 1) < 0 ? null : "*" + host.Substring(dot);
    }
}
