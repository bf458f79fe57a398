using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class JsonValuesTests
{
    [Fact]
    public void Settings_AreNamedByTheirPath() => Assert.Equal(
        [
            "@$schema#$schema=https://json.shop-sample.cn/schema",
            "@Default#Logging:LogLevel:Default=Information",
            "@Dsn#Sentry:Dsn=https://abc@s.shop-sample.cn/2",
            "@Servers#Servers:0=a",
            "@Url#Servers:1:Url=b",
            "@Servers#Servers:2:0=c京\n",
        ],
        Values.Shown(FileKind.Json, Samples.Settings));

    [Theory]
    [InlineData("\"alone\"", "alone")]
    [InlineData("[\"a\", \"b\"", "a|b")]
    [InlineData("{ \"a\": \"x\", \"b\": \"half", "x")]
    [InlineData("{ \"a\": \"x\", \"b\": \"half\n \"c\": \"y\" }", "x")]
    [InlineData("{ \"a\": , \"b\": \"x\" }", "x")]
    [InlineData("{ \"a\": \"x\" \"b\": \"y\" }", "x|y")]
    [InlineData("{ \"a\": \"x\" ] , \"b\": \"y\"", "x")]
    [InlineData("{ \"a\": 'x', \"b\": \"y\" }", "")]
    [InlineData("{ \"name\" }", "")]
    [InlineData("\uFEFF{ \"a\": \"x\" }", "x")]
    [InlineData("{} { \"a\": \"x\" }", "x")]
    [InlineData("/", "")]
    [InlineData("// \"x\"", "")]
    [InlineData("/* \"x\"", "")]
    [InlineData("[ \"a\\", "")]
    public void HalfTypedFile_GivesWhatIsThere(string file, string texts) => Assert.Equal(texts, string.Join("|", Values.Texts(FileKind.Json, file)));

    [Theory]
    [InlineData(@"\""\\\/\b\f\n\r\t", "\"\\/\b\f\n\r\t")]
    [InlineData(@"\u4EAC\ud83d\ude00", "京😀")]
    [InlineData(@"\u12 \q", "u12 q")]
    public void Escapes_AreDecoded(string raw, string text) => Assert.Equal([text], Values.Texts(FileKind.Json, $"[\"{raw}\"]"));
}
