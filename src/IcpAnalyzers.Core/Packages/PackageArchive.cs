using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using IcpAnalyzers.Core.Certificates;

namespace IcpAnalyzers.Core.Packages;

/// <summary>A built package (安装包) as a ZIP archive, read with limits: nothing is unpacked to disk, and names are only compared.</summary>
/// <remarks>Source of the directory's form: PKWARE, APPNOTE.TXT 4.3.14 to 4.3.16.</remarks>
public sealed class PackageArchive : IDisposable
{
    /// <summary>The most entries that are read. Large apps have some ten thousand.</summary>
    public const int MaxEntries = 200_000;

    private const int EndLength = 22;
    private const int MaxComment = 65_535;
    private const long MaxDirectory = 64 << 20;

    private readonly ZipArchive archive;

    private PackageArchive(ZipArchive archive, long directory)
    {
        this.archive = archive;
        Directory = directory;
    }

    /// <summary>Where the central directory begins in the file.</summary>
    public long Directory { get; }

    public IReadOnlyList<ZipArchiveEntry> Entries => archive.Entries;

    /// <summary>Whether a file begins as an archive does.</summary>
    /// <param name="file">Can be searched; stays open.</param>
    public static bool IsOne(Stream file)
    {
        var head = new byte[2];
        return StreamBytes.TryRead(file, 0, head) && head[0] == 'P' && head[1] == 'K';
    }

    /// <summary>Null for a file that is no archive, a damaged one, or one with too many entries.</summary>
    /// <param name="file">Can be searched; stays open.</param>
    public static PackageArchive? Open(Stream file)
    {
        if (!TryFindDirectory(file, out var directory))
            return null;
        try
        {
            file.Position = 0;
            var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count <= MaxEntries ? new PackageArchive(archive, directory) : null;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The content of an entry; null when it is damaged or longer than the limit, whatever its header promises.</summary>
    public static byte[]? Read(ZipArchiveEntry entry, int limit)
    {
        try
        {
            using var content = entry.Open();
            return StreamBytes.ReadAll(content, limit);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    public void Dispose() => archive.Dispose();

    // Read before the archive is opened, which would read the whole directory into memory, however long it is.
    private static bool TryFindDirectory(Stream file, out long directory)
    {
        directory = 0;
        var tail = new byte[Math.Min(file.Length, EndLength + MaxComment)];
        if (tail.Length < EndLength || !StreamBytes.TryRead(file, file.Length - tail.Length, tail))
            return false;
        for (var i = tail.Length - EndLength; i >= 0; i--)
        {
            if (BitConverter.ToUInt32(tail, i) != 0x06054B50)
                continue;
            var count = BitConverter.ToUInt16(tail, i + 10);
            var size = BitConverter.ToUInt32(tail, i + 12);
            directory = BitConverter.ToUInt32(tail, i + 16);
            return count != ushort.MaxValue && size != uint.MaxValue
                ? size <= MaxDirectory && directory + size <= file.Length
                : TryFindLargeDirectory(file, file.Length - tail.Length + i, out directory);
        }

        return false;
    }

    private static bool TryFindLargeDirectory(Stream file, long end, out long directory)
    {
        directory = 0;
        var locator = new byte[20];
        var record = new byte[56];
        if (!StreamBytes.TryRead(file, end - locator.Length, locator) || BitConverter.ToUInt32(locator, 0) != 0x07064B50
            || !StreamBytes.TryRead(file, BitConverter.ToInt64(locator, 8), record) || BitConverter.ToUInt32(record, 0) != 0x06064B50)
            return false;
        var count = BitConverter.ToUInt64(record, 32);
        var size = BitConverter.ToUInt64(record, 40);
        directory = BitConverter.ToInt64(record, 48);
        return count <= MaxEntries && size <= MaxDirectory && directory >= 0 && directory <= file.Length;
    }
}
