using System;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files.Markup;
using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Files;

/// <summary>Decides from its place in a file whether an address is contacted by the program, opened for a person, or no address at all.</summary>
public static class FileAddressRole
{
    public static AddressRole Of(in FileValue value, FileKind kind, string path)
    {
        if (FileAddressTable.Default.RoleOf(kind, ElementOf(value, kind), value.Name) is { } known)
            return known;

        if (value.Element == MarkupValues.Code)
            return OfCode(value.Name);
        if (IsVersion(value) || IsProse(value, kind))
            return AddressRole.None;

        var role = AddressRoles.OfName(NameWords.Of(value.Key) | NameWords.Of(value.Name));
        if (role != AddressRole.Unknown)
            return role;

        // A setting is there to be read by the program.
        return kind == FileKind.Config || ProjectFileNames.IsSettings(path) ? AddressRole.Contact : AddressRole.Unknown;
    }

    // Version="1.0.137.0", whatever the element around it is called; a name such as versionServer is an address all the same.
    private static bool IsVersion(in FileValue value)
    {
        var name = value.Name.Length > 0 ? value.Name : value.Key;
        if (name.IndexOf("version", StringComparison.OrdinalIgnoreCase) < 0 || (NameWords.Of(name) & (NameMeanings.Contact | NameMeanings.Address)) != 0)
            return false;
        foreach (var word in NameWords.Split(name))
            if (word == "version" && value.Text.IndexOf("://", StringComparison.Ordinal) < 0)
                return true;
        return false;
    }

    // <code>tcp://203.0.113.7:27743/</code>: what stands between the tags of a page is read by people. A component (<Feed>) may take it for itself.
    private static bool IsProse(in FileValue value, FileKind kind) =>
        kind is FileKind.Html or FileKind.Razor or FileKind.Vue
        && value.Name.Length == 0 && value.Element.Length > 0 && char.IsLower(value.Element[0]) && value.Element != "script";

    // The call or the variable that takes a string of a page's code.
    private static AddressRole OfCode(string name)
    {
        var meanings = NameWords.Of(name);
        if ((meanings & (NameMeanings.Comparison | NameMeanings.Log)) != 0)
            return AddressRole.None;
        return AddressUseTable.Default.RoleByName(name, argument: null) is var role && role != AddressRole.Unknown ? role : AddressRoles.OfName(meanings);
    }

    /// <summary>The element around a value; in JSON the object: plugins:CapacitorUpdater:updateUrl stands in CapacitorUpdater.</summary>
    public static string ElementOf(in FileValue value, FileKind kind) => kind == FileKind.Json ? ParentOf(value.Key) : value.Element;

    private static string ParentOf(string key)
    {
        var end = key.LastIndexOf(':');
        return end < 0 ? "" : key.Substring(key.LastIndexOf(':', end - 1) + 1, end - key.LastIndexOf(':', end - 1) - 1);
    }
}
