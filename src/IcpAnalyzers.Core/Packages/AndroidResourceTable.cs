using System;
using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Heads;

namespace IcpAnalyzers.Core.Packages;

/// <summary>Finds texts in the compiled resources of an APK (resources.arsc) by the number that its manifest refers to.</summary>
/// <remarks>Source: Android Open Source Project, frameworks/base, ResourceTypes.h (ResTable_header, ResTable_package, ResTable_type, ResTable_entry, ResTable_config).</remarks>
internal sealed class AndroidResourceTable
{
    private const int TableChunk = 0x0002;
    private const int StringPoolChunk = 0x0001;
    private const int PackageChunk = 0x0200;
    private const int TypeChunk = 0x0201;
    private const int Reference = 0x01;
    private const int Text = 0x03;

    // A text may be another one's name, a few times at most.
    private const int MaxReferences = 8;

    private readonly byte[] bytes;
    private AndroidStringPool? texts;

    private AndroidResourceTable(byte[] bytes) => this.bytes = bytes;

    /// <summary>Null for a file that is no such table, a damaged one, or one without that text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="reference">As the manifest writes it: @ and the number in hexadecimal.</param>
    public static LocalizedText? Find(byte[] bytes, string reference)
    {
        if (bytes.Length < 12 || BitConverter.ToUInt16(bytes, 0) != TableChunk || !uint.TryParse(reference.TrimStart('@'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            return null;
        var found = new LocalizedText();
        new AndroidResourceTable(bytes).Collect(number, found, 0);
        return found.InMainland.Length > 0 ? found : null;
    }

    private void Collect(uint number, LocalizedText found, int depth)
    {
        if (depth > MaxReferences)
            return;
        foreach (var (type, start, end) in Chunks(BitConverter.ToUInt16(bytes, 2), bytes.Length))
        {
            if (type == StringPoolChunk)
                texts ??= AndroidStringPool.Read(bytes, start, end);
            else if (type == PackageChunk && end - start >= 12 && BitConverter.ToUInt32(bytes, start + 8) == number >> 24)
                CollectFrom(start, end, number, found, depth);
        }
    }

    private void CollectFrom(int package, int packageEnd, uint number, LocalizedText found, int depth)
    {
        foreach (var (type, start, end) in Chunks(package + BitConverter.ToUInt16(bytes, package + 2), packageEnd))
        {
            if (type != TypeChunk || end - start < 56 || bytes[start + 8] != ((number >> 16) & 0xFF) || EntryOf(start, end, (int)(number & 0xFFFF)) is not { } entry)
                continue;
            if (!TryValue(entry, end, out var kind, out var data))
                continue;
            if (kind == Text && texts is not null)
                found.Add(LocaleOf(start + 20), texts[(int)data]);
            else if (kind == Reference)
                Collect(data, found, depth + 1);
        }
    }

    // Behind the configuration: where each entry is, by its index; tables that were made small list pairs of index and place, or places of two bytes.
    private int? EntryOf(int start, int end, int index)
    {
        const int sparse = 1;
        const int small = 2;
        var flags = bytes[start + 9];
        var count = BitConverter.ToUInt32(bytes, start + 12);
        var offsets = start + BitConverter.ToUInt16(bytes, start + 2);
        var entries = start + (long)BitConverter.ToUInt32(bytes, start + 16);
        var width = (flags & small) != 0 ? 2 : 4;
        if (count > (end - offsets) / width)
            return null;
        var offset = -1L;
        if ((flags & sparse) != 0)
        {
            for (var i = 0; i < count; i++)
                if (BitConverter.ToUInt16(bytes, offsets + (i * 4)) == index)
                    offset = BitConverter.ToUInt16(bytes, offsets + (i * 4) + 2) * 4L;
        }
        else if (index < count)
        {
            offset = width == 2
                ? BitConverter.ToUInt16(bytes, offsets + (index * 2)) is var half && half != ushort.MaxValue ? half * 4L : -1
                : BitConverter.ToUInt32(bytes, offsets + (index * 4)) is var whole && whole != uint.MaxValue ? whole : -1;
        }

        return offset >= 0 && entries + offset <= end - 8 ? (int)(entries + offset) : null;
    }

    // A length, flags and a key before the value; in small tables the flags hold the kind, and the value follows them.
    private bool TryValue(int entry, int end, out int kind, out uint data)
    {
        const int complex = 1;
        const int compact = 8;
        var flags = BitConverter.ToUInt16(bytes, entry + 2);
        var value = entry + BitConverter.ToUInt16(bytes, entry);
        (kind, data) = (0, 0);
        if ((flags & compact) != 0)
        {
            (kind, data) = (flags >> 8, BitConverter.ToUInt32(bytes, entry + 4));
            return true;
        }

        if ((flags & complex) != 0 || value > end - 8)
            return false;
        (kind, data) = (bytes[value + 3], BitConverter.ToUInt32(bytes, value + 4));
        return true;
    }

    // The length of the configuration, network codes, then language and region; a script stands behind 36 bytes.
    private string LocaleOf(int configuration)
    {
        var length = BitConverter.ToUInt32(bytes, configuration);
        var language = Letters(configuration + 8, 'a');
        if (language.Length == 0)
            return "";
        var script = "";
        for (var at = configuration + 36; length >= 40 && at < configuration + 40 && at < bytes.Length && bytes[at] != 0; at++)
            script += (char)bytes[at];
        var region = Letters(configuration + 10, '0');
        return language + (script.Length > 0 ? "-" + script : "") + (region.Length > 0 ? "-" + region : "");
    }

    // Two letters, or three of five bits each.
    private string Letters(int at, char first)
    {
        var (left, right) = (bytes[at], bytes[at + 1]);
        if (left == 0)
            return "";
        return (left & 0x80) == 0
            ? new string(new[] { (char)left, (char)right })
            : new string(new[] { (char)(first + (right & 0x1F)), (char)(first + ((right & 0xE0) >> 5) + ((left & 0x03) << 3)), (char)(first + ((left & 0x7C) >> 2)) });
    }

    private IEnumerable<(int Type, int Start, int End)> Chunks(int start, int end)
    {
        while (start <= end - 8)
        {
            var length = BitConverter.ToUInt32(bytes, start + 4);
            if (length < 8 || length > end - start)
                yield break;
            yield return (BitConverter.ToUInt16(bytes, start), start, start + (int)length);
            start += (int)length;
        }
    }
}
