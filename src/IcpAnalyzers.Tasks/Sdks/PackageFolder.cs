using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;

namespace IcpAnalyzers.Tasks.Sdks;

/// <summary>What a restored package says of itself: its nuspec, and the Android libraries beside an assembly.</summary>
internal sealed class PackageFolder
{
    // lib/net9.0-android35.0/X.dll is two folders below; runtimes/win/lib/net8.0/X.dll four.
    private const int MaxLevels = 6;
    private const int MaxNuspecLength = 1024 * 1024;

    private PackageFolder(string licence, string authors)
    {
        Licence = licence;
        Authors = authors;
    }

    /// <summary>The SPDX expression or the address; empty when the licence is a file.</summary>
    public string Licence { get; }

    public string Authors { get; }

    /// <param name="id">Of the package.</param>
    /// <param name="file">A file of the package.</param>
    /// <returns>Null when the nuspec is not found or is no XML.</returns>
    public static PackageFolder? Of(string id, string file)
    {
        var folder = Path.GetDirectoryName(file);
        for (var level = 0; level < MaxLevels && !string.IsNullOrEmpty(folder); level++, folder = Path.GetDirectoryName(folder))
        {
            var nuspec = Path.Combine(folder!, id.ToLowerInvariant() + ".nuspec");
            if (File.Exists(nuspec))
                return Read(nuspec);
        }

        return null;
    }

    /// <summary>The Android libraries (.aar) beside an assembly.</summary>
    public static IEnumerable<string> LibrariesBeside(string assembly)
    {
        try
        {
            return Directory.GetFiles(Path.GetDirectoryName(assembly)!, "*.aar");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Array.Empty<string>();
        }
    }

    private static PackageFolder? Read(string nuspec)
    {
        string licence = "", authors = "";
        try
        {
            using var stream = File.OpenRead(nuspec);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxNuspecLength });
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element || reader.Depth != 2)
                    continue;
                if (reader.LocalName == "authors")
                    authors = TextOf(reader);
                else if (reader.LocalName == "license" && reader.GetAttribute("type") == "expression")
                    licence = TextOf(reader);
                else if (reader.LocalName == "licenseUrl" && licence.Length == 0)
                    licence = TextOf(reader);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or XmlException)
        {
            return null;
        }

        // What NuGet writes where the licence is a file in the package.
        return new PackageFolder(licence == "https://aka.ms/deprecateLicenseUrl" ? "" : licence, authors);
    }

    private static string TextOf(XmlReader reader) => reader.IsEmptyElement || !reader.Read() || reader.NodeType != XmlNodeType.Text ? "" : reader.Value.Trim();
}
