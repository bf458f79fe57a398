using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>Code and pages that speak of filings and are right: no rule of the family says anything.</summary>
public sealed class FilingProseTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1002").AsApp();

    // The shape of the types in SDKs for mini-programs: summaries, attributes and property names about filings, and no number.
    [Fact]
    public Task TypesOfAWeChatSdk_AreIgnored() => Rule.Ignores("""
        using System;
        using System.ComponentModel;

        /// <summary>小程序备案申请状态。备案号形如：京ICP备2026031728号-1X</summary>
        public enum IcpApplyStatus
        {
            /// <summary>平台审核中</summary>
            [Description("备案审核中")] Auditing = 1,

            /// <summary>管局审核通过，已取得 ICP备案号</summary>
            [Description("备案已通过")] Approved = 6,
        }

        /// <summary>备案主体信息</summary>
        public class IcpSubject
        {
            /// <summary>主体备案号，示例：粤ICP备12345678号</summary>
            public string IcpNumber { get; set; }

            /// <summary>服务备案号（粤B2-20090059-1626X）</summary>
            [DisplayName("服务备案号")]
            public string ServiceIcpNumber { get; set; }

            /// <summary>公安联网备案号</summary>
            public string PoliceNumber { get; set; }
        }

        public static class IcpErrors
        {
            public static string Of(int code) => code switch
            {
                86301 => "备案信息填写有误，请参考：阿里云ICP备案指南",
                86302 => "ICP备案号不存在",
                86303 => "该主体备案号已被其他小程序使用",
                _ => throw new ArgumentException("未知的ICP备案错误码：" + code),
            };

            public static bool IsNumber(string text) => System.Text.RegularExpressions.Regex.IsMatch(text, "^[京津沪渝]ICP备\\d{8,10}号(-\\d+[AXK]?)?$");
        }
        """);

    [Theory]
    [InlineData("隐藏ICP备案号")]
    [InlineData("最新ICP备案信息")]
    [InlineData("更新ICP备案号码")]
    [InlineData("腾讯云ICP备案")]
    [InlineData("请先完成ICP备案，再提交审核")]
    [InlineData("备案号将显示在页面底部")]
    [InlineData("工信部ICP备案管理系统")]
    [InlineData("您的App未备案，无法上架")]
    [InlineData("备案服务商：阿里云")]
    [InlineData("算法备案编号：网信算备110108345678901230011号")]
    [InlineData("生成式人工智能备案：Beijing-ShuXinBiAn-2026")]
    public Task ProseInEveryKindOfFile_IsIgnored(string text) => Task.WhenAll(
        Rule.Ignores("class C { void Show(System.Action<string> show) => show(\"" + text + "\"); }"),
        Rule.IgnoresFile("Help.xaml", "<Page><Label Text=\"" + text + "\" /></Page>"),
        Rule.IgnoresFile("Help.razor", "<p>" + text + "</p>"),
        Rule.IgnoresFile("Texts.resx", "<root><data name=\"a\"><value>" + text + "</value></data></root>"),
        Rule.IgnoresFile("zh-CN.json", "{ \"a\": \"" + text + "\" }"));

    [Theory]
    [InlineData("Footer.razor", "@* 上线前替换：<a href=\"http://www.miitbeian.gov.cn\">京ICP备XXXXXXXX号-1A</a> *@\n<p>灯笼</p>")]
    [InlineData("Footer.cshtml", "<!-- 京ICP备12345678号 川公网安备 11010502025545号 -->\n<p>灯笼</p>")]
    [InlineData("About.xaml", "<Page><!-- TODO: 备案号：待备案，京ICP备XXXXXXXX号 --><Label Text=\"灯笼\" /></Page>")]
    [InlineData("appsettings.json", "{\n  // \"Icp\": \"京ICP备XXXXXXXX号\"\n  \"Name\": \"灯笼\", /* 京ICP备12345678号 */\n}")]
    [InlineData("Texts.resx", "<root><!-- 京ICP备12345678号 --><data name=\"a\"><value>灯笼</value></data></root>")]
    public Task PlaceholderInAComment_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Fact]
    public Task PlaceholderInACommentOfCode_IsIgnored() => Rule.Ignores("""
        // 京ICP备XXXXXXXX号：上线前替换
        /* http://www.miitbeian.gov.cn 川ICP备2026054850号-2A */
        class C
        {
        #if NEVER
            const string Old = "京ICP备12345678号";
        #endif
            const string Name = "灯笼";
        }
        """);

    [Theory]
    [InlineData("About.xaml", "<Page><Label Text=\"沪ICP备2026040883号-2A\" /><Label Text=\"")]
    [InlineData("About.razor", "<a href=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号-2A</a>@(")]
    [InlineData("About.razor", "@if (\n<a href=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号-2A")]
    [InlineData("Logo.resx", "<root><data name=\"Logo\" type=\"System.Drawing.Bitmap\" mimetype=\"application/x-microsoft.net.object.bytearray.base64\"><value>iVBORw0KGgoAAAANSUhEUgAAIcpBeianAAAA</value></data></root>")]
    [InlineData("appsettings.json", "{\n  // beian\n  \"Icp\": \"沪ICP备2026040883号-2A\", \"Beian\": [ 1, 2, ],\n}")]
    public Task HalfTypedOrLooseFile_IsReadWithoutAWord(string path, string text) => Rule.WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }").IgnoresFile(path, text);
}
