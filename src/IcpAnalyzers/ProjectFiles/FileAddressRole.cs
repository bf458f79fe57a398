using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Endpoints;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>Decides from its place in a file whether an address is contacted by the program, opened for a person, or no address at all.</summary>
internal static class FileAddressRole
{
    public static AddressRole Of(in FileValue value, string element, FileKind kind, string path)
    {
        if (FileAddressTable.Default.RoleOf(kind, element, value.Name) is { } known)
            return known;

        var role = CodeAddressRole.OfName(NameWords.Of(value.Key) | NameWords.Of(value.Name));
        if (role != AddressRole.Unknown)
            return role;

        // A setting is there to be read by the program.
        return kind == FileKind.Config || ProjectFileNames.IsSettings(path) ? AddressRole.Contact : AddressRole.Unknown;
    }
}
