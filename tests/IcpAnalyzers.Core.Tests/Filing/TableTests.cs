using System;
using System.Linq;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Tests.Filing;

public sealed class TableTests
{
    public static TheoryData<string, int> Tables => new()
    {
        { "provinces.tsv", 7 }, { "province-words.tsv", 3 }, { "placeholders.tsv", 3 }, { "filing-words.tsv", 3 }, { "filing-links.tsv", 3 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_AreCompleteSortedAndUnique(string name, int columns)
    {
        var rows = EmbeddedTable.Rows(name).ToList();
        Assert.All(rows, row => Assert.Equal(columns, row.Length));
        Assert.All(rows, row => Assert.All(row, cell => Assert.Equal(cell.Trim(), cell)));
        Assert.All(rows, row => Assert.All(row, Assert.NotEmpty));
        var keys = rows.Select(row => name == "provinces.tsv" ? row[0] : string.Join("\t", row)).ToList();
        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Provinces_AreTheThirtyOneOfTheRegister()
    {
        Assert.Equal("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新", string.Concat(Province.All.Select(p => p.Character)));
        Assert.Equal("川蜀 贵黔 云滇 秦陕 甘陇", string.Join(" ", Province.All.Where(p => p.WrongCharacter is not null).Select(p => $"{p.WrongCharacter}{p.Character}")));
    }

    [Fact]
    public void Provinces_AreFoundByTheirCharacters()
    {
        Assert.Equal("四川", Province.Of('蜀')!.Name);
        Assert.Equal("四川", Province.OfWrong('川')!.Name);
        Assert.Equal("四川", Province.OfCode("51", 0)!.Name);
        Assert.Null(Province.Of('川'));
        Assert.Null(Province.OfWrong('蜀'));
        Assert.Null(Province.OfCode("99", 0));
        Assert.Null(Province.OfCode("5", 0));
    }
}
