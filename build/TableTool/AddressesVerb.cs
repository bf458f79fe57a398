using System;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Tables;

namespace TableTool;

/// <summary>Compiles the embedded address data from the pinned packages.</summary>
public static class AddressesVerb
{
    private const string Output = "src/IcpAnalyzers.Core/Tables/addresses.bin";
    private const string Special = "src/IcpAnalyzers.Core/Tables/special-addresses.tsv";
    private const string Country = "CN";

    /// <returns>1 when a package cannot be had, is not the pinned one, or is malformed.</returns>
    public static int Run(string root, TextWriter output, TextWriter errors)
    {
        try
        {
            var blob = Compile(root, output);
            File.WriteAllBytes(Path.Combine(root, Output), blob);
            output.WriteLine($"{Output}: {blob.Length} octets, sha256 {Convert.ToHexStringLower(SHA256.HashData(blob))}");
            return 0;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or Win32Exception)
        {
            errors.WriteLine(e.Message);
            return 1;
        }
    }

    private static byte[] Compile(string root, TextWriter output)
    {
        var geolocation = SourcePackage.Load(root, "geolocation");
        var registry = SourcePackage.Load(root, "registry");
        var special = EmbeddedTable.Rows(File.OpenText(Path.Combine(root, Special))).Select(row => IpPrefix.TryParse(row[0], out var prefix)
            ? prefix
            : throw new InvalidDataException($"{Special}: {row[0]} is no range of addresses")).ToList();

        var writer = new AddressDataWriter(geolocation.Edition, registry.Edition);
        foreach (var (family, unitBits) in new[] { ("ipv4", AddressData.V4UnitBits), ("ipv6", AddressData.V6UnitBits) })
        {
            var changes = StateChanges.Of(
                UnitSet.Of(geolocation.RangesOf(family, Country), unitBits),
                UnitSet.Of(registry.RangesOf(family, Country), unitBits),
                UnitSet.WholeUnits(special.Where(prefix => prefix.First.IsV6 == (family == "ipv6")), unitBits));
            var octets = writer.Add(changes);
            output.WriteLine($"{family}: {changes.Count} changes, {octets} octets");
        }

        return writer.ToArray();
    }
}
