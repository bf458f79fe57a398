using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Tables;

namespace TableTool;

/// <summary>A pinned npm package with ranges of addresses by country: lines of first address, last address, country code.</summary>
public sealed class SourcePackage
{
    private const string Table = "build/TableTool/sources.tsv";
    private const string Cache = "artifacts/address-sources";

    private readonly string name;
    private readonly byte[] archive;

    private SourcePackage(string name, AddressDataSource edition, byte[] archive)
    {
        this.name = name;
        this.archive = archive;
        Edition = edition;
    }

    public AddressDataSource Edition { get; }

    /// <exception cref="InvalidDataException">The archive is not the one whose hash is in the table.</exception>
    public static SourcePackage Load(string root, string role)
    {
        var row = EmbeddedTable.Rows(File.OpenText(Path.Combine(root, Table))).Single(row => row[0] == role);
        var (package, version, date, sha256) = (row[1], row[2], row[3], row[4]);

        // The name npm gives an archive: @scope/name becomes scope-name.
        var file = Path.Combine(root, Cache, $"{package.TrimStart('@').Replace('/', '-')}-{version}.tgz");
        if (!File.Exists(file))
            Fetch($"{package}@{version}", Path.GetDirectoryName(file)!);

        var archive = File.ReadAllBytes(file);
        var found = Convert.ToHexStringLower(SHA256.HashData(archive));
        if (found != sha256)
            throw new InvalidDataException($"{package} {version} has the hash {found}, {Table} says {sha256}");
        return new SourcePackage(package[(package.IndexOf('/') + 1)..], new AddressDataSource(version, date), archive);
    }

    /// <summary>The ranges of a country, in the order of the file.</summary>
    /// <param name="family"><c>ipv4</c> or <c>ipv6</c>.</param>
    /// <param name="country">Two letters, ISO 3166-1.</param>
    public IEnumerable<(IpAddress First, IpAddress Last)> RangesOf(string family, string country)
    {
        var file = $"{name}-{family}.csv";
        var number = 0;
        using var lines = Open("package/" + file);
        while (lines.ReadLine() is { } line)
        {
            number++;
            var columns = line.Split(',');
            if (columns.Length != 3)
                throw new InvalidDataException($"{file}:{number}: {columns.Length} columns instead of 3");
            if (columns[2] != country)
                continue;
            if (!IpAddress.TryParse(columns[0], out var first) || !IpAddress.TryParse(columns[1], out var last))
                throw new InvalidDataException($"{file}:{number}: no range of addresses");
            yield return (first, last);
        }
    }

    private StreamReader Open(string entryName)
    {
        var tar = new TarReader(new GZipStream(new MemoryStream(archive), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
            if (entry.Name == entryName && entry.DataStream is { } data)
                return new StreamReader(data);
        throw new InvalidDataException($"{name} has no {entryName}");
    }

    private static void Fetch(string package, string folder)
    {
        Directory.CreateDirectory(folder);
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = Process.Start(npm, ["pack", package, "--silent", "--pack-destination", folder]);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new IOException($"npm pack {package} ended with {process.ExitCode}");
    }
}
