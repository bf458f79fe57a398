using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Files.Plist;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class BinaryPropertyListTests
{
    // Written by plistlib of Python 3: every kind of value, numbers of all widths, a text longer than 255 bytes.
    private const string Sample =
        "YnBsaXN0MDDZAQIDBAUGBwgJCgsMERgZGhscXxASQ0ZCdW5kbGVJZGVudGlmaWVyXENGQnVuZGxlTmFtZV8QFk5TQXBwVHJhbnNwb3J0U2VjdXJpdHleVUlEZXZpY2VGYW1pbHlSUGlUTWFkZVNLZX"
        + "lUTG9uZ1JJZF8QFmNuLnNob3Atc2FtcGxlLmxhbnRlcm5icG97PNINDg8QXxAWTlNBbGxvd3NBcmJpdHJhcnlMb2Fkc1VPdGhlcgkIphITFBUWFxABEAIT//////////0RASwSAAERcBMAAAEAAAAA"
        + "ACNADAAAAAAAADNBx+GFVAAAAEMA/xBfEQEseHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eH"
        + "h4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4"
        + "eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4gAcACAAbADAAPQ"
        + "BWAGUAaABtAHEAdgB5AJIAlwCcALUAuwC8AL0AxADGAMgA0QDUANkA4gDrAPQA+AIoAAAAAAAAAgEAAAAAAAAAHQAAAAAAAAAAAAAAAAAAAio=";

    private const byte Array1 = 0xA1;

    [Fact]
    public void EveryKindOfValue_IsRead()
    {
        var list = BinaryPropertyList.Read(Convert.FromBase64String(Sample))!;

        Assert.Equal(
            ["CFBundleIdentifier", "CFBundleName", "NSAppTransportSecurity", "UIDeviceFamily", "Pi", "Made", "Key", "Long", "Id"], list.Entries.Select(entry => entry.Key));
        Assert.Equal("cn.shop-sample.lantern", list["CFBundleIdentifier"]!.Text);
        Assert.Equal("灯笼", list["CFBundleName"]!.Text);
        Assert.True(list["NSAppTransportSecurity"]!["NSAllowsArbitraryLoads"]!.IsTrue);
        Assert.False(list["NSAppTransportSecurity"]!["Other"]!.IsTrue);
        Assert.Equal([1, 2, -3, 300, 70_000, 1L << 40], list["UIDeviceFamily"]!.Items.Select(item => item.Integer));
        Assert.Equal(3.5, list["Pi"]!.Real);
        Assert.Equal(new DateTime(2026, 5, 24, 10, 30, 0, DateTimeKind.Utc), list["Made"]!.Date);
        Assert.Equal([0x00, 0xFF, 0x10], list["Key"]!.Data);
        Assert.Equal(new string('x', 300), list["Long"]!.Text);
        Assert.Equal((PropertyKind.Uid, 7L), (list["Id"]!.Kind, list["Id"]!.Integer));
        Assert.Null(list["CFBundleVersion"]);
    }

    [Fact]
    public void FileThatIsCutAnywhere_IsNone()
    {
        var bytes = Convert.FromBase64String(Sample);
        for (var length = 0; length < bytes.Length; length++)
            Assert.Null(BinaryPropertyList.Read(bytes.Take(length).ToArray()));
    }

    [Fact]
    public void FileWithAnyByteChanged_IsReadOrNone()
    {
        var bytes = Convert.FromBase64String(Sample);
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var other in new byte[] { 0x00, 0x0F, 0x7F, 0x80, 0xA9, 0xD3, 0xFF })
            {
                var changed = (byte[])bytes.Clone();
                changed[at] = other;
                Assert.InRange(BinaryPropertyList.Read(changed)?.Entries.Count ?? 0, 0, 15);
            }
        }
    }

    [Fact]
    public void TextForm_IsNone() => Assert.Null(BinaryPropertyList.Read("<?xml version=\"1.0\"?><plist version=\"1.0\"><dict/></plist>"u8.ToArray()));

    [Fact]
    public void ListThatHoldsItself_IsNone() => Assert.Null(BinaryPropertyList.Read(List([Array1, 0])));

    [Theory]
    [InlineData(BinaryPropertyList.MaxDepth, true)]
    [InlineData(BinaryPropertyList.MaxDepth + 1, false)]
    public void Nesting_HasALimit(int height, bool isRead)
    {
        var objects = Enumerable.Range(1, height - 1).Select(next => new[] { Array1, (byte)next }).Append([0x09]).ToArray();
        Assert.Equal(isRead, BinaryPropertyList.Read(List(objects)) is not null);
    }

    [Fact]
    public void NestingOverSharedValues_HasTheSameLimit()
    {
        // The outermost array names the innermost value first, so that none is deep when it is read.
        const int count = 100;
        var outermost = new byte[] { 0xAF, 0x10, count }.Concat(Enumerable.Range(1, count).Select(index => (byte)index)).ToArray();
        var chain = Enumerable.Range(1, count - 1).Select(index => new[] { Array1, (byte)index });
        Assert.Null(BinaryPropertyList.Read(List([outermost, [0x09], .. chain])));
    }

    [Fact]
    public void SmallFileThatStandsForMillions_IsNone()
    {
        var objects = Enumerable.Range(1, 30).Select(next => new byte[] { 0xA2, (byte)next, (byte)next }).Append([0x09]).ToArray();
        Assert.Null(BinaryPropertyList.Read(List(objects)));
    }

    // Each object as its bytes, references and offsets of one and two bytes, the first object on top.
    private static byte[] List(params byte[][] objects)
    {
        var bytes = new List<byte>("bplist00"u8.ToArray());
        var offsets = new List<byte>();
        foreach (var item in objects)
        {
            offsets.Add((byte)(bytes.Count >> 8));
            offsets.Add((byte)bytes.Count);
            bytes.AddRange(item);
        }

        var table = bytes.Count;
        bytes.AddRange(offsets);
        bytes.AddRange([0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, (byte)objects.Length, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(table >> 8), (byte)table]);
        return [.. bytes];
    }
}
