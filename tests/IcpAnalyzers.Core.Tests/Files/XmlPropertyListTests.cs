using System.Globalization;
using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Files.Plist;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class XmlPropertyListTests
{
    private const string DocumentType = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">";

    [Fact]
    public void EveryKindOfValue_IsRead()
    {
        var list = Read(DocumentType + """
            <plist version="1.0">
            <!-- written by hand -->
            <dict>
              <key>Text</key> <string>灯笼 &amp; 更多</string>
              <key>Empty</key> <string/>
              <key>On</key> <true/>
              <key>Off</key> <false></false>
              <key>Count</key> <integer>-42</integer>
              <key>Mask</key> <integer>0xFF</integer>
              <key>Share</key> <real>0.5</real>
              <key>Made</key> <date>2026-11-26T02:30:00Z</date>
              <key>Data</key> <data>
                AQID
                BA==
              </data>
              <key>Items</key> <array> <string>a</string> <dict/> <array/> </array>
            </dict>
            </plist>
            """)!;

        Assert.Equal("灯笼 & 更多", list["Text"]!.Text);
        Assert.Equal("", list["Empty"]!.Text);
        Assert.True(list["On"]!.IsTrue);
        Assert.False(list["Off"]!.IsTrue);
        Assert.Equal(-42, list["Count"]!.Integer);
        Assert.Equal(255, list["Mask"]!.Integer);
        Assert.Equal(0.5, list["Share"]!.Real);
        Assert.Equal("2026-11-26T02:30:00.0000000Z", list["Made"]!.Date.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal([1, 2, 3, 4], list["Data"]!.Data);
        Assert.Equal([PropertyKind.Text, PropertyKind.Dictionary, PropertyKind.Array], list["Items"]!.Items.Select(item => item.Kind));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("<manifest/>")]
    [InlineData("<plist/>")]
    [InlineData("<plist>text</plist>")]
    [InlineData("<plist><dict><key>Open</key>")]
    [InlineData("<plist><dict><key>No value</key></dict></plist>")]
    [InlineData("<plist><dict><string>No key</string></dict></plist>")]
    [InlineData("<plist><dict><key>K</key><integer>many</integer></dict></plist>")]
    [InlineData("<plist><dict><key>K</key><integer>99999999999999999999</integer></dict></plist>")]
    [InlineData("<plist><dict><key>K</key><date>yesterday</date></dict></plist>")]
    [InlineData("<plist><dict><key>K</key><data>***</data></dict></plist>")]
    [InlineData("<plist><dict>text</dict></plist>")]
    [InlineData("<plist><array><string>a</array></plist>")]
    public void AnythingElse_IsNoList(string text) => Assert.Null(Read(text));

    [Fact]
    public void Entities_AreNotExpanded() =>
        Assert.Null(Read("<!DOCTYPE plist [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><plist><string>&b;</string></plist>"));

    [Theory]
    [InlineData(60, true)]
    [InlineData(100_000, false)]
    public void Depth_IsLimited(int depth, bool isRead)
    {
        var text = new StringBuilder("<plist>").Insert(7, "<array>", depth);
        for (var i = 0; i < depth; i++)
            text.Append("</array>");
        Assert.Equal(isRead, Read(text.Append("</plist>").ToString()) is not null);
    }

    private static PropertyValue? Read(string text) => XmlPropertyList.Read(Encoding.UTF8.GetBytes(text));
}
