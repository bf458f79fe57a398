using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using IcpAnalyzers.Core.Tables;
using TableTool;

namespace IcpAnalyzers.Core.Tests.Tables;

public sealed class TableCheckTests
{
    private static readonly byte[] Data = EmbeddedTable.Bytes("addresses.bin");

    [Fact]
    public void TablesOfTheRepository_AreSound()
    {
        var root = typeof(TableCheckTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var errors = new StringWriter();
        var result = CheckVerb.Run(root, errors);
        Assert.Equal("", errors.ToString());
        Assert.Equal(0, result);
    }

    [Theory]
    [InlineData("# about\nword\tsource\na\tx\nb\tx\n")]
    [InlineData("word\tmeaning\tsource\na\tone\tx\na\ttwo\tx\naa\tone\tx\n")]
    [InlineData("word\tsource\n\n# more\nB\tx\na\tx\n")]
    [InlineData("# order: of the form\nword\tsource\nb\tx\na\tx\n")]
    public void SoundTable_HasNoDefect(string text) => Assert.Empty(Defects("words.tsv", text));

    [Theory]
    [InlineData("word\tsource\na\n", 2, "1 columns instead of 2")]
    [InlineData("word\tsource\na\tx\ty\n", 2, "3 columns instead of 2")]
    [InlineData("word\tsource\na\t\n", 2, "no source")]
    [InlineData("word\tsource\na\t \n", 2, "no source")]
    [InlineData("word\tmeaning\na\tx\n", 1, "the last column is the source")]
    [InlineData("word\tsource\nb\tx\na\tx\n", 3, "out of order")]
    [InlineData("word\tsource\na\tx\nB\tx\n", 3, "out of order")]
    [InlineData("word\tsource\na\tx\na\ty\n", 3, "the same as the row before")]
    [InlineData("word\tsource\na\tx\r\n", 2, "LF alone")]
    [InlineData("word\tsource\na\tx", 2, "no end")]
    [InlineData("\uFEFFword\tsource\na\tx\n", 1, "byte order mark")]
    [InlineData("# only about\n", 1, "no column names")]
    public void DefectiveTable_IsShownByLine(string text, int line, string what)
    {
        var defect = Assert.Single(Defects("words.tsv", text));
        Assert.Equal(line, defect.Line);
        Assert.Contains(what, defect.What, StringComparison.Ordinal);
    }

    [Fact]
    public void TextThatIsNoUtf8_IsADefect() =>
        Assert.Contains("UTF-8", Assert.Single(TextTableCheck.Defects([(byte)'a', 0xFF, (byte)'\n'], AddressRowCheck.For("words.tsv"))).What, StringComparison.Ordinal);

    [Theory]
    [InlineData("special-addresses.tsv", "10.0.0.1/8\tprivate use\tx", "canonical range")]
    [InlineData("special-addresses.tsv", "FE80::/10\tlink-local\tx", "canonical range")]
    [InlineData("special-addresses.tsv", "10.0.0\tprivate use\tx", "canonical range")]
    [InlineData("resolvers.tsv", "8.8.8.8/32\tOverseas\tx", "canonical address")]
    [InlineData("resolvers.tsv", "8.8.8.8\tAbroad\tx", "neither Mainland nor Overseas")]
    public void RowThatItsTableCannotUse_IsADefect(string table, string row, string what)
    {
        var defect = Assert.Single(Defects(table, "key\tvalue\tsource\n" + row + "\n"));
        Assert.Equal(2, defect.Line);
        Assert.Contains(what, defect.What, StringComparison.Ordinal);
    }

    [Fact]
    public void EmbeddedAddressData_IsSound() => Assert.Empty(AddressDataCheck.Defects(Data));

    [Fact]
    public void AddressDataWithAnyOctetChanged_IsADefect()
    {
        for (var at = 0; at < Data.Length; at += at < 100 ? 1 : 97)
        {
            var changed = (byte[])Data.Clone();
            changed[at] ^= 0x01;
            Assert.NotEmpty(AddressDataCheck.Defects(changed));
        }
    }

    [Fact]
    public void AddressDataCutOrLengthened_IsADefect()
    {
        for (var length = 0; length < Data.Length; length += length < 100 ? 1 : 997)
            Assert.NotEmpty(AddressDataCheck.Defects(Data[..length]));
        Assert.NotEmpty(AddressDataCheck.Defects([.. Data, 0]));
    }

    private static (int Line, string What)[] Defects(string table, string text) =>
        [.. TextTableCheck.Defects(new UTF8Encoding(false).GetBytes(text), AddressRowCheck.For(table))];
}
