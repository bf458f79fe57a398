using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using IcpAnalyzers.Core.Assemblies;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Network;

namespace IcpAnalyzers.Core.Tests.Assemblies;

public sealed class ManagedAssemblyTests
{
    private const string Samples = "IcpAnalyzers.Core.Tests.Assemblies.AddressSamples";

    private static readonly byte[] File = System.IO.File.ReadAllBytes(typeof(ManagedAssemblyTests).Assembly.Location);

    [Theory]
    [InlineData("contacted.samples.cn", "Contacted")]
    [InlineData("awaited.samples.cn", "Awaited")]
    [InlineData("lambda.samples.cn", "Lambda")]
    [InlineData("local.samples.cn", "ThroughALocal")]
    [InlineData("second.samples.cn", "Second")]
    [InlineData("entry.samples.cn", "Entry")]
    [InlineData("feed.samples.cn", ".ctor")]
    [InlineData("*.filled.samples.cn", "Filled")]
    [InlineData("api.github.com", "Inner.Known")]
    [InlineData("octets.samples.cn", "Octets")]
    [InlineData("array.samples.cn", "Array")]
    public void ContactedHost_IsFoundWithItsMember(string host, string member)
    {
        var (text, _) = Assert.Single(Sightings(isOwn: true), found => found.Sighting.Host == host);
        Assert.Equal(Samples + "." + member, text.Member);
        Assert.EndsWith("/AddressSamples.cs", text.File.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains(host.TrimStart('*'), System.IO.File.ReadLines(SourceFile()).ElementAt(text.Line - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void ConstantThatOthersMayUse_IsFoundWithoutALine()
    {
        var (text, _) = Assert.Single(Sightings(isOwn: true), found => found.Sighting.Host == "unused-api.samples.cn");
        Assert.Equal((Samples + ".Unused", "", 0), (text.Member, text.File, text.Line));
    }

    [Theory]
    [InlineData("default.samples.cn", "ApiUrl")]
    [InlineData("endpoint.samples.cn", "Attributes")]
    [InlineData("named.samples.cn", "Attributes")]
    [InlineData("enum.samples.cn", "ServiceUrl.Production")]
    public void AddressInAnAttribute_IsFoundWithWhatItStandsOn(string host, string member)
    {
        var (text, _) = Assert.Single(Sightings(isOwn: true), found => found.Sighting.Host == host);
        Assert.Equal((Samples + "." + member, "", 0), (text.Member, text.File, text.Line));
    }

    [Theory]
    [InlineData("prose")]
    [InlineData("described")]
    [InlineData("help")]
    [InlineData("text.")]
    [InlineData("browsed")]
    [InlineData("homepage")]
    [InlineData("compared")]
    [InlineData("started")]
    [InlineData("sentence")]
    [InlineData("schemas")]
    [InlineData("localhost")]
    public void WhatIsNotContacted_IsNone(string word) => Assert.DoesNotContain(Sightings(isOwn: true), found => found.Text.Member.StartsWith(Samples, StringComparison.Ordinal) && found.Sighting.Host.Contains(word, StringComparison.Ordinal));

    [Fact]
    public void PackagesAreReadMoreStrictly()
    {
        var hosts = Sightings(isOwn: false).Select(found => found.Sighting.Host).ToList();
        Assert.Contains("contacted.samples.cn", hosts);
        Assert.DoesNotContain("entry.samples.cn", hosts);
        Assert.Contains("enum.samples.cn", hosts);
        Assert.DoesNotContain("season.samples.cn", hosts);
    }

    [Fact]
    public void WhatTheUseSays_IsKnownOfRealLibraries()
    {
        // The BCL itself: large, with every table, compiled ahead of time.
        var octets = System.IO.File.ReadAllBytes(typeof(System.Net.Http.HttpClient).Assembly.Location);
        var texts = ManagedAssembly.Open(octets, octets.Length)!.Texts(text => text.Contains("://", StringComparison.Ordinal));
        Assert.All(texts, text => Assert.Matches(@"^[\w.`<>]+$", text.Member));
    }

    [Fact]
    public void NativeCode_IsNone()
    {
        var native = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.so").First();
        var octets = System.IO.File.ReadAllBytes(native);
        Assert.False(ManagedAssembly.IsNative(octets, octets.Length));
        Assert.Throws<AssemblyFormatException>(() => ManagedAssembly.Open(octets, octets.Length));
        Assert.True(ManagedAssembly.IsNative(NativeImage(), 512));
        Assert.Null(ManagedAssembly.Open(NativeImage(), 512));
    }

    [Fact]
    public void CutAssembly_IsSaidToBeOne()
    {
        for (var length = 0; length < File.Length; length += length < 4096 ? 61 : File.Length / 53)
            Read(File[..length]);
        Assert.Throws<AssemblyFormatException>(() => ManagedAssembly.Open(File[..4096], 4096)!.Texts(_ => true));
    }

    [Fact]
    public void ChangedAssembly_EndsInTextsOrInOneKindOfException()
    {
        var random = new Random(20260101);
        for (var round = 0; round < 300; round++)
        {
            var changed = (byte[])File.Clone();
            for (var i = 0; i < 40; i++)
                changed[random.Next(round % 2 == 0 ? 2048 : changed.Length)] = (byte)random.Next(256);
            Read(changed);
        }
    }

    // Methods in native code, as C++/CLI has them beside managed ones: their bodies are no instructions of ours.
    [Fact]
    public void MixedAssembly_IsReadWhereItIsManaged()
    {
        var mixed = (byte[])File.Clone();
        using var image = new PEReader(new MemoryStream(File));
        var reader = image.GetMetadataReader();
        var table = image.PEHeaders.MetadataStartOffset + reader.GetTableMetadataOffset(TableIndex.MethodDef);
        var row = reader.GetTableRowSize(TableIndex.MethodDef);
        foreach (var handle in reader.MethodDefinitions)
            if (reader.GetString(reader.GetMethodDefinition(handle).Name) == nameof(AddressSamples.Contacted))
            {
                var at = table + ((MetadataTokens.GetRowNumber(handle) - 1) * row);
                mixed[at + 4] = 0x05;
                BitConverter.TryWriteBytes(mixed.AsSpan(at), 0x10);
            }

        Assert.False(ManagedAssembly.IsNative(mixed, mixed.Length));
        var hosts = Sightings(isOwn: true, mixed).Select(found => found.Sighting.Host).ToList();
        Assert.DoesNotContain("contacted.samples.cn", hosts);
        Assert.Contains("second.samples.cn", hosts);
    }

    // An obfuscator leaves names that nobody can read or print. The hosts are found all the same.
    [Fact]
    public void ObfuscatedAssembly_KeepsItsHosts()
    {
        var obfuscated = (byte[])File.Clone();
        using var image = new PEReader(new MemoryStream(File));
        var reader = image.GetMetadataReader();
        foreach (var handle in reader.MethodDefinitions)
            Spoil(obfuscated, image, reader, reader.GetMethodDefinition(handle).Name);
        foreach (var handle in reader.TypeDefinitions)
        {
            Spoil(obfuscated, image, reader, reader.GetTypeDefinition(handle).Name);
            Spoil(obfuscated, image, reader, reader.GetTypeDefinition(handle).Namespace);
        }

        var found = ManagedAssembly.Open(obfuscated, obfuscated.Length)!.Texts(text => AddressSighting.MayBe(text, HostTable.Default));
        var text = Assert.Single(found, text => text.Text.Contains("unused-api", StringComparison.Ordinal) && text.Line == 0);
        Assert.Contains('\a', text.Member);
        Assert.Contains(found, text => text.Text.Contains("second.", StringComparison.Ordinal));
    }

    private static void Spoil(byte[] file, PEReader image, MetadataReader reader, StringHandle name)
    {
        var at = image.PEHeaders.MetadataStartOffset + reader.GetHeapMetadataOffset(HeapIndex.String) + reader.GetHeapOffset(name);
        for (; !name.IsNil && file[at] != 0; at++)
            file[at] = (byte)'\a';
    }

    [Fact]
    public void ForeignDebugInformation_IsAsGoodAsNone()
    {
        var texts = ManagedAssembly.Open(File, File.Length)!.Texts(text => text.Contains("contacted.samples.cn", StringComparison.Ordinal), pdb: [1, 2, 3, 4, 5, 6, 7, 8]);
        Assert.Equal(("", 0), (Assert.Single(texts, text => text.Member.StartsWith(Samples, StringComparison.Ordinal)).File, 0));
    }

    private static void Read(byte[] octets)
    {
        try
        {
            ManagedAssembly.Open(octets, octets.Length)?.Texts(_ => true);
        }
        catch (AssemblyFormatException problem)
        {
            Assert.NotEmpty(problem.Message);
        }
    }

    private static List<(AssemblyText Text, AddressSighting Sighting)> Sightings(bool isOwn, byte[]? file = null) =>
    [
        .. ManagedAssembly.Open(file ?? File, File.Length)!.Texts(text => AddressSighting.MayBe(text, HostTable.Default))
            .Select(text => (text, AddressSighting.In(text, HostTable.Default, isOwn)))
            .Where(found => found.Item2 is not null && found.text.Member.StartsWith(Samples, StringComparison.Ordinal)).Select(found => (found.text, found.Item2!)),
    ];

    // A 64-bit image of one page, without the directory of the common language runtime.
    private static byte[] NativeImage()
    {
        var image = new byte[512];
        image[0] = (byte)'M';
        image[1] = (byte)'Z';
        image[0x3C] = 0x40;
        image[0x40] = (byte)'P';
        image[0x41] = (byte)'E';
        image[0x40 + 20] = 240;
        image[0x40 + 24] = 0x0B;
        image[0x40 + 25] = 0x02;
        image[0x40 + 24 + 108] = 16;
        return image;
    }

    private static string SourceFile() => Path.Combine(AppContext.BaseDirectory, "Assemblies", "AddressSamples.cs");
}
