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

        var role = AddressRoles.OfName(NameWords.Of(value.Key) | NameWords.Of(value.Name));
        if (role != AddressRole.Unknown)
            return role;

        // A setting is there to be read by the program.
        return kind == FileKind.Config || ProjectFileNames.IsSettings(path) ? AddressRole.Contact : AddressRole.Unknown;
    }

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
