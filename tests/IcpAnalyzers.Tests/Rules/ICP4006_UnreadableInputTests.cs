using System.Text;
using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP4006_UnreadableInputTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP4006");

    [Fact]
    public Task EntityDeclaration_IsReported() => Rule.ReportsFile(
        "strings.xml", "[|<!DOCTYPE resources [ <!ENTITY app \"Lantern\"> ]>|]\n<resources><string name=\"a\">&app;</string></resources>");

    [Theory]
    [InlineData("Info.plist", "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist><dict/></plist>")]
    [InlineData("index.html", "<!DOCTYPE html>\n<p>http://</p>")]
    [InlineData("half.axaml", "<TextBlock Text=\"http://")]
    [InlineData("half.json", "{ \"a\": \"http://")]
    public Task OrdinaryOrHalfTypedFile_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Fact]
    public Task UnreadableFileThatIsNotOurs_IsIgnored() => Rule.WithUnreadableFile("notes.txt").Ignores("");

    [Fact]
    public Task Utf16File_IsIgnored() => Rule.WithFile("Strings.resx", "<root><data name=\"a\"><value>中文 http://</value></data></root>", Encoding.Unicode).Ignores("");
}
