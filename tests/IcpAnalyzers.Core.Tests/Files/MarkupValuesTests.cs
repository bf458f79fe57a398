using System.Linq;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class MarkupValuesTests
{
    [Fact]
    public void RazorPage_GivesItsMarkupAndTheAddressesOfItsCode() => Assert.Equal(
        [
            "h1@class#=title \uFFFC",
            "p@#=版本 \uFFFC（@shop）",
            "@code@css#css=item http://in-code.shop-sample.cn",
            "li@title#=第 \uFFFC 项",
            "li@#=商品：@item.Name",
            "p@#=加载中",
            "@#=没有商品",
            "text@#=请稍后",
            "button@#=打开",
            "a@href#=https://www.shop-sample.cn/?a=1&b=2",
            "a@#=联系 help@shop-sample.cn",
            "footer@#=备案号：京ICP备2026031728号-2A",
            "@code@url#url=http://code.shop-sample.cn/}",
        ],
        Values.Shown(FileKind.Razor, Samples.Razor).Select(s => s.Replace("商品：\uFFFC", "商品：@item.Name")));

    [Fact]
    public void AddressesInCode_HaveTheNameOfWhatTakesThem() => Assert.Equal(
        [
            "img@src#=https://a.shop-sample.cn/1",
            "a@href#=https://b.shop-sample.cn/{id}",
            "@code@Open#Open=https://c.shop-sample.cn",
            "@code@where#where=https://d.shop-sample.cn",
            "@code@GetFromJsonAsync#GetFromJsonAsync=https://e.shop-sample.cn/users",
            "@code@site#site=https://f.shop-sample.cn",
            "@code@Avatar#Avatar=https://g.shop-sample.cn/a.png",
            "@code@Url#Url=https://h.shop-sample.cn",
            "@code@#=https://i.shop-sample.cn",
        ],
        Values.Shown(FileKind.Razor, """
            <img src="@("https://a.shop-sample.cn/1")" />
            <a href="@($"https://b.shop-sample.cn/{id}")" @onclick="@(() => Open("https://c.shop-sample.cn"))"></a>
            @{ var where = "https://d.shop-sample.cn"; }
            @code {
                // "https://comment.shop-sample.cn"
                Task Load() => http.GetFromJsonAsync<List<User>>("https://e.shop-sample.cn/users", options);
                Uri site = new Uri("https://f.shop-sample.cn");
                Item item = new() { Name = "name", Avatar = @"https://g.shop-sample.cn/a.png" };
                string Url => "https://h.shop-sample.cn";
                bool Is(string x) => x == "https://j.shop-sample.cn" || x != "https://k.shop-sample.cn";
                string[] list = ["https://i.shop-sample.cn"];
            }
            """));

    [Fact]
    public void ExpressionsOfVue_GiveTheirStrings() => Assert.Equal(
        [
            "a@href#=https://a.shop-sample.cn/\uFFFC",
            "img@src#=https://b.shop-sample.cn/1",
            "p@if#=phone",
            "p@click#=https://c.shop-sample.cn",
            "p@#={{ name }}",
            "slot@class#=d",
            "script@lang#=ts",
            "script@#api=https://e.shop-sample.cn",
        ],
        Values.Shown(FileKind.Vue, """
            <template>
              <a :href="`https://a.shop-sample.cn/${id}`" v-bind:target="target"></a>
              <img v-bind:src="'https://b.shop-sample.cn/1'">
              <p v-if="kind === 'phone' && 1 < 2" @click.prevent="open('https://c.shop-sample.cn')">{{ name }}</p>
              <slot #default="{ row }" class="d" />
            </template>
            <script setup lang="ts">
              const api = 'https://e.shop-sample.cn'
            </script>
            <style scoped>p { background: url(https://f.shop-sample.cn) }</style>
            """));

    [Fact]
    public void ComponentOfReact_GivesItsTextsAttributesAndStrings() => Assert.Equal(
        [
            "script@#=react",
            "script@#register=https://beian.miit.gov.cn/",
            "footer@className#=copyright",
            "a@target#=_blank",
            "a@onClick#=https://www.shop-sample.cn",
            "a@#=备案号：",
            "Text.Small@text#=京ICP备2026031728号-2A",
            "footer@#=© 商店",
        ],
        Values.Shown(FileKind.Jsx, Samples.Jsx));

    [Fact]
    public void Layout_GivesMarkupAndScriptStrings() => Assert.Equal(
        [
            "p@#=块内的段落",
            "html@lang#=zh",
            "meta@charset#=utf-8",
            "meta@name#=viewport",
            "meta@content#=width=device-width",
            "title@#=\uFFFC - 商店",
            "link@rel#=stylesheet",
            "link@href#=~/site.css",
            "script@src#=https://cdn.shop-sample.cn/npm/vue@3",
            "img@src#=https://img.shop-sample.cn/a.png",
            "img@alt#=徽标",
            "footer@#=© \uFFFC 商店",
            "a@href#=https://beian.miit.gov.cn/",
            "a@#=粤ICP备14023066号-1",
            "script@#api=https://api.shop-sample.cn/v1",
            "script@#baseURL=https://b.shop-sample.cn",
            "script@#path=/\uFFFC/x",
            "p@#=节内",
            "p@#=结尾",
        ],
        Values.Shown(FileKind.Razor, Samples.Layout).Select(s => s.TrimEnd('\u00A0')));

    [Fact]
    public void HtmlPage_ForgivesWhatBrowsersForgive() => Assert.Equal(
        [
            "body@onload#=start(\"a\")",
            "p@#=第一段",
            "p@#=第二段",
            "p@#=换行",
            "input@placeholder#=京ICP备2026031728号",
            "script@type#=module",
            "script@#=./a.js",
            "script@#s=b",
            "p@#=user@shop-sample.cn 1 < 2 · 完",
        ],
        Values.Shown(FileKind.Html, Samples.Html));

    [Theory]
    [InlineData("@{ var a = \"x\"; }<p>1</p>", "1")]
    [InlineData("@{ if (a < b) { <p>1</p> } else { <b>2</b> } }3", "1|2|3")]
    [InlineData("@if (a) { <p>1</p> <p>2</p> }\nelse text", "1|2|else text")]
    [InlineData("@foreach (var a in b) { <p>1</p> } else text", "1|else text")]
    [InlineData("@switch (a) { case 1: <p>1</p> break; default: <p>2</p> break; }3", "1|2|3")]
    [InlineData("@try { <p>1</p> } catch (E e) { <p>2</p> } finally { <p>3</p> } 4", "1|2|3|4")]
    [InlineData("@do { <p>1</p> } while (a < 2); 3", "1|3")]
    [InlineData("@while (a) { <br> <input value=\"1\" /> var x = \"no\"; <p>2</p> }", "1|2")]
    [InlineData("@await foreach (var a in b) { <p>1</p> }", "1")]
    [InlineData("@using (Html.BeginForm(\"a\", \"b\")) { <p>1</p> }", "1")]
    [InlineData("@await Html.PartialAsync(\"a\") 1", "\uFFFC 1")]
    [InlineData("@functions { string a = \"<p>no</p>\"; }1", "1")]
    [InlineData("@code\n{\n  int a = 1;\n}\n1", "1")]
    [InlineData("@{ Render(@<p>1</p>); }2", "1|2")]
    [InlineData("@{ @: 1 <b>2</b> 3\n var x = 1; }4", "1|2|3|4")]
    [InlineData("@if (a) {\n#region it's\n<p>1</p>\n#endregion\n}2", "1|2")]
    [InlineData("@{ /* <p>no</p> } */ // }\n <p>1</p> }", "1")]
    [InlineData("@{ <!-- no } --> <p>1</p> }", "1")]
    [InlineData("@{ <p>}</p> }1", "}|1")]
    [InlineData("@{ var a = \"\"\"\n}<p>no</p>\"\"\"; <p>1</p> }", "1")]
    [InlineData("@section A { <p>{ 1 }</p> }2", "{ 1 }|2")]
    [InlineData("@code.Name 1", "\uFFFC 1")]
    [InlineData("@model.Name 1", "\uFFFC 1")]
    [InlineData("@a?.B![0].C(\"<p>\") 1", "\uFFFC 1")]
    [InlineData("@a.B. 1", "\uFFFC. 1")]
    [InlineData("https://@host@path/x", "https://\uFFFC/x")]
    [InlineData("@Model", "")]
    [InlineData("@(a + \")\")", "")]
    [InlineData("@@a @ @", "@a @ @")]
    [InlineData("@* no *@1@*half", "1")]
    [InlineData("<a href=\"@url\">@text</a>", "")]
    [InlineData("<a href=@Url.Action(\"a b\")/x title=1>2</a>", "\uFFFC/x|1|2")]
    [InlineData("<a @attributes=\"x\" @(b ? \"c\" : \"\") @bind-Value:event=\"oninput\" title='1'>2</a>", "1|2")]
    [InlineData("<p class=\"@if (a) { <text>x</text> } b\">1</p>", "\uFFFC b|1")]
    [InlineData("<script>var a = \"@Url.Action(\"b\", \"c\")/d\"; @if (x) { <text>no</text> } var b = 'e@@f';</script>", "\uFFFC/d|e@f")]
    public void RazorSyntax_IsToldFromText(string page, string texts) => Assert.Equal(texts, string.Join("|", Values.Texts(FileKind.Razor, page)));

    [Theory]
    [InlineData("<p title=\"1\" class=\"half", "1")]
    [InlineData("<p title=\"1\" <b>2</b>", "1|2")]
    [InlineData("<p title=1 hidden lang='2'>3", "1|2|3")]
    [InlineData("<p title=a/b>1</p>", "a/b|1")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x='y'><use xlink:href=\"a.svg\"/></svg>", "a.svg")]
    [InlineData("<style>a { content: \"no\" }</style>1", "1")]
    [InlineData("<style>half <p>1</p>", "")]
    [InlineData("<SCRIPT>'1'</SCRIPT><p>2", "1|2")]
    [InlineData("</p>1<>2</ 3>", "1<>2</ 3>")]
    [InlineData("a@b @Model {1}", "a@b @Model {1}")]
    [InlineData("&nbsp &middot; &unknown; &#20140;", "&nbsp · \uFFFC 京")]
    [InlineData("<p title=''>1</p>", "1")]
    public void HtmlSyntax_IsForgiving(string page, string texts) => Assert.Equal(texts, string.Join("|", Values.Texts(FileKind.Html, page)));

    [Theory]
    [InlineData("'a' + \"b\" + `c`", "a|b|c")]
    [InlineData("'it\\'s' // 'no'\n /* \"no\" */ 'b'", "it's|b")]
    [InlineData("x = a / b / c; 'd'", "d")]
    [InlineData("x = /'/.test(y) ? 'a' : 'b'", "a|b")]
    [InlineData("return /[/']/g; 'a'", "a")]
    [InlineData("'half\n'b'", "b")]
    [InlineData("`a ${ b + `c` + '}' } d`", "a \uFFFC d")]
    [InlineData("`half ${", "")]
    [InlineData("x = { 'a': 'b', \"c\": d ? 'e' : 'f' }", "b|e|f")]
    [InlineData("'\\x41\\u{4EAC}\\\n\\u4eac'", "A京京")]
    public void ScriptStrings_AreRead(string script, string texts) =>
        Assert.Equal(texts, string.Join("|", Values.Texts(FileKind.Html, $"<script>{script}</script>")));

    [Theory]
    [InlineData("api = 'x'", "api")]
    [InlineData("{ api: 'x' }", "api")]
    [InlineData("{ a: 1, \"api-url\": 'x' }", "api-url")]
    [InlineData("api == 'x'", "")]
    [InlineData("a ? api : 'x'", "")]
    [InlineData("f('x')", "")]
    public void ScriptString_IsKeyedByWhatItIsAssignedTo(string script, string key) =>
        Assert.Equal(key, Values.Single(FileKind.Html, $"<script>{script}</script>", "x").Key);

    [Fact]
    public void Path_NamesTheElementsAround()
    {
        Assert.Equal("html/body/footer/a/@href", Values.Single(FileKind.Razor, Samples.Layout, "https://beian.miit.gov.cn/").Path);
        Assert.Equal("html/body/script", Values.Single(FileKind.Razor, Samples.Layout, "https://b.shop-sample.cn").Path);
    }
}
