using System.Text;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class FileContentTests
{
    private const string Chinese = "<root><data name=\"Icp\"><value>备案号：京ICP备2026031728号-2A</value></data></root>";

    [Fact]
    public void NoText_IsUnreadable() => Assert.Equal(FileProblem.Unreadable, FileContent.Of(FileKind.Json, null).Problem);

    [Fact]
    public void LongText_IsTooLarge()
    {
        Assert.Equal(FileProblem.None, FileContent.Of(FileKind.Json, new string(' ', FileContent.MaxLength)).Problem);
        Assert.Equal(FileProblem.TooLarge, FileContent.Of(FileKind.Json, new string(' ', FileContent.MaxLength + 1)).Problem);
    }

    [Theory]
    [InlineData("{ \"a\": \"\0\" }")]
    [InlineData("PK\u0003\u0004")]
    public void ControlCharacters_AreBinary(string text) => Assert.Equal(FileProblem.Binary, FileContent.Of(FileKind.Json, text).Problem);

    [Fact]
    public void BinaryPlist_IsNoProblem() => Assert.Equal(FileProblem.None, FileContent.Of(FileKind.Plist, "bplist00\0\u0001").Problem);

    [Fact]
    public void OtherFile_IsNoProblem() => Assert.Equal(FileProblem.None, FileContent.Of(FileKind.None, "\0").Problem);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public void Gb18030ReadAsSomethingElse_IsTheWrongEncoding(string readAs)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Encoding.GetEncoding(readAs).GetString(Encoding.GetEncoding("gb18030").GetBytes(Chinese));
        Assert.Equal(FileProblem.WrongEncoding, FileContent.Of(FileKind.Resx, text).Problem);
    }

    [Theory]
    [InlineData(Chinese)]
    [InlineData("{ \"a\": \"Größe äußerst français, œuvre, naïve, señor, «là-bas», 25 °C ± 2 × 3\" }")]
    [InlineData("{ \"letters\": \"äöüÄÖÜß éèêë áéíóú\", \"line\": \"°°°°°°°°\" }")]
    [InlineData("{ \"lost\": \"\uFFFD\uFFFD\", \"text\": \"中文\" }")]
    [InlineData("{ \"unknown\": \"\uFFFD\uFFFD\uFFFD\" }")]
    [InlineData("\uFEFF{}")]
    [InlineData("a\tb\r\n\f")]
    public void OrdinaryText_IsNoProblem(string text) => Assert.Equal(FileProblem.None, FileContent.Of(FileKind.Json, text).Problem);

    [Theory]
    [InlineData("<!DOCTYPE resources [ <!ENTITY app \"Lantern\"> ]>")]
    [InlineData("<!DOCTYPE r [\n<!-- it's -->\n<!ELEMENT r (a)>\n<!ENTITY % p SYSTEM 'http://x'>\n]>")]
    public void EntityDeclarations_AreReportedWithTheirPlace(string doctype)
    {
        const string Before = "<?xml version=\"1.0\"?>\n<!-- a > b -->\n";
        var content = FileContent.Of(FileKind.Xml, Before + doctype + "\n<resources/>");
        Assert.Equal(FileProblem.DocumentTypeWithEntities, content.Problem);
        Assert.Equal((Before.Length, doctype.Length), (content.Start, content.Length));
    }

    [Theory]
    [InlineData(FileKind.Plist, Samples.Plist)]
    [InlineData(FileKind.Xml, "<!DOCTYPE r [ <!ELEMENT r ANY> ]><r/>")]
    [InlineData(FileKind.Xml, "<!DOCTYPE r [ <!-- <!ENTITY a 'b'> --> ]><r/>")]
    [InlineData(FileKind.Xml, "<!DOCTYPE r [ <!ENTITY a")]
    [InlineData(FileKind.Xml, "<r><!DOCTYPE r [ <!ENTITY a 'b'> ]></r>")]
    [InlineData(FileKind.Html, "<!DOCTYPE html>")]
    [InlineData(FileKind.Html, "<!DOCTYPE html [ <!ENTITY a 'b'> ]>")]
    [InlineData(FileKind.Xml, "<!DOCTYPE")]
    [InlineData(FileKind.Xml, "<!-- ")]
    public void OtherDocumentType_IsNoProblem(FileKind kind, string text) => Assert.Equal(FileProblem.None, FileContent.Of(kind, text).Problem);

    [Fact]
    public void EverySample_IsNoProblem()
    {
        foreach (var (kind, text) in Samples.All())
            Assert.Equal(FileProblem.None, FileContent.Of(kind, text).Problem);
    }
}
