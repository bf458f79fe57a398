using System.Linq;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Findings;

namespace IcpAnalyzers.Core.Tests.Findings;

public sealed class BaselineTests
{
    [Theory]
    [InlineData("/p/shop/", "/p/shop/Api/Client.cs", "Api/Client.cs")]
    [InlineData("/p/shop", "/p/shop/Client.cs", "Client.cs")]
    [InlineData("/p/shop/", "/p/shared/Client.cs", "../shared/Client.cs")]
    [InlineData("C:\\p\\shop\\", "c:\\p\\Shop\\Api\\Client.cs", "Api/Client.cs")]
    [InlineData("C:\\p\\shop\\", "D:\\q\\Client.cs", "D:/q/Client.cs")]
    [InlineData("/p/shop/", "", "")]
    public void File_IsRelativeToTheBaseline(string folder, string path, string expected) => Assert.Equal(expected, BaselineEntry.Of("ICP2001", folder, path, "").File);

    [Theory]
    [InlineData("api.github.com", "api.github.com")]
    [InlineData("(a, b) =>\r\n\t    true", "(a, b) => true")]
    [InlineData("  \n", "")]
    public void Text_IsOneLine(string underlined, string expected) => Assert.Equal(expected, BaselineEntry.Of("ICP2001", "/p", "/p/a.cs", underlined).Text);

    [Fact]
    public void Written_IsSortedAndHasEachFindingAsOftenAsTheBuildThatHasItMostOften()
    {
        var (a, b, c) = (new BaselineEntry("ICP2001", "b.cs", "x"), new BaselineEntry("ICP1002", "b.cs", "y"), new BaselineEntry("ICP2001", "a.json", "z"));
        var text = Baseline.Write([[a, b, a], [a, c]]);
        Assert.Equal("id\tfile\ttext\nICP2001\ta.json\tz\nICP1002\tb.cs\ty\nICP2001\tb.cs\tx\nICP2001\tb.cs\tx\n", text[text.IndexOf("id\t", System.StringComparison.Ordinal)..]);
        Assert.Equal(text, Baseline.Write([[c, a, a, b]]));
        Assert.Equal(4, Baseline.Read(text).Count);
        Assert.Empty(Baseline.Read(text).Problems);
    }

    [Fact]
    public void OneMoreThanTheBaselineHas_IsNew()
    {
        var entry = new BaselineEntry("ICP2001", "b.cs", "x");
        var baseline = Baseline.Read("ICP2001\tb.cs\tx\r\nICP2001\tb.cs\tx\r\n");
        Assert.Equal([true, true, false], baseline.Know([entry, entry, entry]));
        Assert.Equal([false], baseline.Know([entry with { Text = "X" }]));
    }

    [Fact]
    public void LinesThatHideNothing_AreCounted()
    {
        var baseline = Baseline.Read("ICP2001\tb.cs\tx\nICP2001\tb.cs\tx\nICP2001\tgone.cs\tx\n");
        Assert.Equal(2, baseline.Unused([new BaselineEntry("ICP2001", "b.cs", "x")]));
        Assert.Equal(3, baseline.Unused([]));
    }

    [Fact]
    public void Conflict_IsAProblemAndTheRestIsRead()
    {
        var baseline = Baseline.Read("<<<<<<< ours\nICP2001\tb.cs\tx\n=======\nICP2001\tc.cs\ty\n>>>>>>> theirs\n");
        Assert.Equal(2, baseline.Count);
        Assert.Equal(3, baseline.Problems.Count);
    }

    [Property(MaxTest = 500)]
    public void AnyText_IsRead(string? text) => Assert.True(Baseline.Read(text ?? "").Count >= 0);

    [Property(MaxTest = 500)]
    public void AnyFinding_IsKnownOnceItIsWritten(string? underlined, string? file)
    {
        var entry = BaselineEntry.Of("ICP2001", "/p/", "/p/" + string.Concat((file ?? "").Where(c => !char.IsControl(c) && c is not ('/' or '\u2028' or '\u2029'))), underlined ?? "");
        Assert.Equal([true], Baseline.Read(Baseline.Write([[entry]])).Know([entry]));
    }
}
