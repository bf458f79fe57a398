using System.Collections.Generic;
using System.IO;
using System.Text;

namespace IcpAnalyzers.Core.Sheet.Xlsx;

/// <summary>A zip file (PKWARE APPNOTE 6.3) whose entries are stored as they are, with one fixed time: the same bytes on every machine and framework, which a compressor does not promise.</summary>
internal sealed class StoredZip
{
    // 1980-01-01 00:00, the first day that the format knows.
    private const ushort Date = (1 << 5) | 1;
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfDirectory = 0x06054b50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 0x0800;

    private readonly List<(byte[] Name, byte[] Content, uint Checksum, uint Offset)> entries = new();
    private readonly MemoryStream stream = new();
    private readonly BinaryWriter writer;

    public StoredZip() => writer = new BinaryWriter(stream);

    public StoredZip Add(string name, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var entry = (Name: Encoding.UTF8.GetBytes(name), Content: bytes, Checksum: Crc32.Of(bytes), Offset: (uint)stream.Position);
        entries.Add(entry);
        writer.Write(LocalHeader);
        Common(entry.Name, entry.Content, entry.Checksum);
        writer.Write(entry.Name);
        writer.Write(entry.Content);
        return this;
    }

    public byte[] ToArray()
    {
        var start = (uint)stream.Position;
        foreach (var (name, content, checksum, offset) in entries)
        {
            writer.Write(CentralHeader);
            writer.Write(Version);
            Common(name, content, checksum);
            writer.Write((ushort)0); // Comment.
            writer.Write((ushort)0); // Disk.
            writer.Write((ushort)0); // Internal attributes.
            writer.Write(0u); // External attributes.
            writer.Write(offset);
            writer.Write(name);
        }

        var size = (uint)stream.Position - start;
        writer.Write(EndOfDirectory);
        writer.Write(0u); // Disks.
        writer.Write((ushort)entries.Count);
        writer.Write((ushort)entries.Count);
        writer.Write(size);
        writer.Write(start);
        writer.Write((ushort)0);
        return stream.ToArray();
    }

    private void Common(byte[] name, byte[] content, uint checksum)
    {
        writer.Write(Version);
        writer.Write(Utf8Names);
        writer.Write((ushort)0); // Stored.
        writer.Write((ushort)0); // Time.
        writer.Write(Date);
        writer.Write(checksum);
        writer.Write((uint)content.Length);
        writer.Write((uint)content.Length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0); // Extra field.
    }
}
