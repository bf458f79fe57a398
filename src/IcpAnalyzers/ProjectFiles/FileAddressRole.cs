using System;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Endpoints;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>Decides from its place in a file whether an address is contacted by the program, opened for a person, or no address at all.</summary>
internal static class FileAddressRole
{
    public static AddressRole Of(in FileValue value, FileKind kind, string path)
    {
        if (FileAddressTable.Default.RoleOf(kind, value.Element, value.Name) is { } known)
            return known;

        var role = CodeAddressRole.OfName(NameWords.Of(value.Key) | NameWords.Of(value.Name));
        if (role != AddressRole.Unknown)
            return role;

        // A setting is there to be read by the program.
        return IsSettings(kind, path) ? AddressRole.Contact : AddressRole.Unknown;
    }

    private static bool IsSettings(FileKind kind, string path) =>
        kind == FileKind.Config || (kind == FileKind.Json && FileName(path).StartsWith("appsettings", StringComparison.OrdinalIgnoreCase));

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
}
