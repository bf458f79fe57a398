using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Tests.Sheet;

public sealed class ProviderViewTests
{
    [Fact]
    public void Table_NamesSevenColumnsAndASourceInEachRow()
    {
        var rows = File.ReadAllLines(Path.Combine(Sheets.Root, "src/IcpAnalyzers.Tasks/Tables/provider-forms.tsv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Matches(@"^(aliyun|tencent|huawei)\t(app|head|access)\t(\*|android|apple|harmonyos)\t[-a-zA-Z0-9.]+\t[^\t]+\t[^\t]+\t[^\t]+$", row));
    }

    [Fact]
    public void EachProvider_CallsTheSameFactByItsOwnName()
    {
        Assert.Equal(["aliyun", "tencent", "huawei"], Sheets.Forms.Select(form => form.Id));
        var key = AppKinds.Of("maui").Heads[0].Certificates[0];
        Assert.Equal(("证书MD5指纹", key.Md5), Field(1, "Android", "证书MD5指纹"));
        Assert.Equal(("签名MD5值", key.Md5), Field(2, "Android", "签名MD5值"));
        Assert.Equal(("MD5签名值", key.Md5), Field(3, "Android", "MD5签名值"));
    }

    [Fact]
    public void Ios_TakesTheSha1WhateverTheLabelSays()
    {
        var key = AppKinds.Of("maui").Heads[1].Certificates[0];
        Assert.Equal(key.Sha1, Field(1, "iOS", "证书SHA-1指纹").Value);
        Assert.Equal(key.Sha1, Field(2, "iOS", "签名MD5值（填 SHA-1）").Value);
        Assert.Equal(key.Sha1, Field(3, "iOS", "MD5签名值（填 SHA-1）").Value);
        Assert.Equal(key.PublicKey.ModulusHex, Field(1, "iOS", "公钥").Value);
    }

    [Fact]
    public void KeyWithoutAModulus_IsGivenAsSubjectPublicKeyInfo()
    {
        var sheet = AppKinds.Of("maui");
        var certificate = sheet.Heads[0].Certificates[0];
        var elliptic = certificate with { PublicKey = new SheetPublicKey("EC", 256, "", "", "3059aa", "MFmq") };
        var head = sheet.Heads[0] with { Platform = "harmonyos", Certificates = [elliptic] };
        Assert.Equal("3059aa", Field(1, "HarmonyOS", "公钥", sheet with { Heads = [head] }).Value);
        Assert.Equal(certificate.Sha1, Field(3, "HarmonyOS", "MD5签名值（填证书指纹）", sheet with { Heads = [head] }).Value);
    }

    [Theory]
    [InlineData("wpf", "该平台没有公开的 App 备案字段")]
    [InlineData("avalonia", "该平台没有公开的 App 备案字段")]
    [InlineData("site", "网站按网站备案")]
    public void PlatformWithoutAForm_IsSaidToHaveNone(string kind, string note) =>
        Assert.Equal(3, Regex.Count(SheetHtml.Write(AppKinds.Of(kind), Sheets.Forms), note));

    private static (string Label, string Value) Field(int panel, string platform, string label, FilingSheet? sheet = null)
    {
        var html = SheetHtml.Write(sheet ?? AppKinds.Of("maui"), Sheets.Forms);
        html = html[html.IndexOf($"<div class=\"panel\" id=\"panel{panel}\">", StringComparison.Ordinal)..];
        html = html[html.IndexOf($"特征信息 · {platform} ", StringComparison.Ordinal)..];
        var match = Regex.Match(html, "<th scope=\"row\">(" + Regex.Escape(label) + ") <span[^>]*>[^<]*</span></th><td><span class=\"v[^\"]*\">([^<]*)<");
        return (match.Groups[1].Value, match.Groups[2].Value);
    }
}
