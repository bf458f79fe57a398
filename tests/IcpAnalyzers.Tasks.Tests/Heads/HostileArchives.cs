using System.IO;
using System.IO.Compression;
using System.Text;

namespace IcpAnalyzers.Tasks.Tests.Heads;

/// <summary>Archives that are made to harm whoever reads them.</summary>
internal static class HostileArchives
{
    /// <summary>An entry of some hundred kilobytes that unpacks to 200 MB.</summary>
    public static void WriteBomb(string path, string name = "META-INF/CERT.RSA")
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
        var zeros = new byte[1 << 20];
        for (var i = 0; i < 200; i++)
            entry.Write(zeros);
    }

    /// <summary>Signatures under names that lead out of the folder of whoever unpacks them.</summary>
    public static void WriteTraversal(string path, byte[] signature)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var name in new[] { "../evil.RSA", "META-INF/../../evil.RSA", "/META-INF/evil.RSA", "..\\META-INF\\evil.RSA", "Payload/../../evil.app/embedded.mobileprovision" })
            using (var entry = archive.CreateEntry(name).Open())
                entry.Write(signature);
    }

    /// <summary>A directory that promises a million entries.</summary>
    public static void WriteCrowd(string path)
    {
        using var file = new BinaryWriter(File.Create(path), Encoding.ASCII);
        file.Write("PK\u0003\u0004"u8);
        file.Write(new byte[64]);

        // The large form of the directory's end: record, locator, and the small form that points to it.
        var record = file.BaseStream.Position;
        file.Write(0x06064B50u);
        file.Write(44L);
        file.Write(new byte[12]);
        file.Write(0u);
        file.Write(1_000_000L);
        file.Write(1_000_000L);
        file.Write(46_000_000L);
        file.Write(0L);
        file.Write(0x07064B50u);
        file.Write(0u);
        file.Write(record);
        file.Write(1u);
        file.Write(0x06054B50u);
        file.Write(0u);
        file.Write(ushort.MaxValue);
        file.Write(ushort.MaxValue);
        file.Write(uint.MaxValue);
        file.Write(uint.MaxValue);
        file.Write((ushort)0);
    }
}
