using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing.Displays;

namespace IcpAnalyzers.Core.Tests.Filing.Displays;

public sealed class FileSightingsTests
{
    private const string Number = "沪ICP备2026040883号-2A";

    [Theory]
    [InlineData("<Label Text=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("<Window Title=\"关于 沪ICP备2026040883号-2A\" />")]
    [InlineData("<Label><Label.Text>沪ICP备2026040883号-2A</Label.Text></Label>")]
    [InlineData("<Label><Label.FormattedText><FormattedString><Span Text=\"沪ICP备2026040883号-2A\" /></FormattedString></Label.FormattedText></Label>")]
    [InlineData("<TextBlock>沪ICP备2026040883号-2A</TextBlock>")]
    [InlineData("<TextBlock>备案号：<Run Text=\"沪ICP备2026040883号-2A\" /></TextBlock>")]
    [InlineData("<TextBlock><Run>沪ICP备</Run><Run>2026040883号-2A</Run></TextBlock>")]
    [InlineData("<TextBlock>沪ICP备<LineBreak />2026040883号-2A</TextBlock>")]
    [InlineData("<TextBlock Text=\"沪ICP备&#10;2026040883号-2A\" />")]
    [InlineData("<TextBlock>沪ICP备\n    2026040883号-2A</TextBlock>")]
    [InlineData("<Label Text='沪ICP备2026040883号-2A' />")]
    public void NumberOfXaml_IsSeen(string xaml) => Assert.Contains(SightingKind.Number, Kinds(FileKind.Xaml, xaml));

    [Theory]
    [InlineData("<p>沪ICP备2026040883号-2A</p>")]
    [InlineData("<span>沪ICP备</span><span>2026040883号-2A</span>")]
    [InlineData("<p>沪ICP备<br>2026040883号-2A</p>")]
    [InlineData("<p>\n  沪ICP备2026040883号-2A\n</p>")]
    [InlineData("<MButton Text=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("<p>@Name 沪ICP备2026040883号-2A</p>")]
    [InlineData("@if (Site.IsMainland)\n{\n    <p>沪ICP备2026040883号-2A</p>\n}")]
    public void NumberOfRazor_IsSeen(string razor) => Assert.Contains(SightingKind.Number, Kinds(FileKind.Razor, razor));

    [Theory]
    [InlineData(FileKind.Xaml, "<Label Text=\"{Binding Site.BeiAn}\" />")]
    [InlineData(FileKind.Xaml, "<Label Text=\"{x:Static local:About.IcpNumber}\" />")]
    [InlineData(FileKind.Xaml, "<Label Text=\"{StaticResource FilingNumber}\" />")]
    [InlineData(FileKind.Xaml, "<Label Text=\"{Binding Code, StringFormat='ICP备案号：{0}'}\" />")]
    [InlineData(FileKind.Xaml, "<Label Text=\"ICP备案号：\" />")]
    [InlineData(FileKind.Razor, "<p>@Site.BeiAn</p>")]
    [InlineData(FileKind.Razor, "<p>@(T(\"App\") + Site.IcpNumber)</p>")]
    [InlineData(FileKind.Razor, "<p>备案号：@code</p>")]
    [InlineData(FileKind.Razor, "<MButton Class=\"a\" Text=\"@Site.BeiAn\" />")]
    [InlineData(FileKind.Html, "<p>{{ site.beian }}</p>")]
    [InlineData(FileKind.Vue, "<template><a href=\"https://a.cn\">{{shopBeiAn}}</a></template>")]
    [InlineData(FileKind.Vue, "<template><p v-if=\"a < b\">{{ '备案' + config.beian || \"\" }}</p></template>")]
    [InlineData(FileKind.Vue, "<template><p v-text=\"config.icpNumber\"></p></template>")]
    [InlineData(FileKind.Vue, "<template><p v-html='x' class='a' v-html=\"beian\"></p></template>")]
    [InlineData(FileKind.Vue, "<template><u-text :text=\"beian\"></u-text></template>")]
    [InlineData(FileKind.Jsx, "const F = () => <p>{site?.beian}</p>;")]
    [InlineData(FileKind.Jsx, "const F = () => (\n  <a href={url}>{config.icpNumber || ''}</a>\n);")]
    [InlineData(FileKind.Jsx, "export default function F() { return <p>备案号：<b>{code}</b></p> }")]
    [InlineData(FileKind.Vue, "<template><u-text :text=\"'备案号：' + code\"></u-text></template>")]
    public void BoundNumber_IsSeen(FileKind kind, string text) => Assert.Equal([SightingKind.Bound], Kinds(kind, text));

    [Theory]
    [InlineData("<template><p>沪ICP备2026040883号-2A</p></template><script>export default { name: 'about' }</script>")]
    [InlineData("<template><p v-text=\"'沪ICP备2026040883号-2A'\"></p></template>")]
    [InlineData("<template><u-text text=\"沪ICP备2026040883号-2A\"/></template>")]
    [InlineData("<template><p>备案号：<el-link :underline=\"false\">沪ICP备2026040883号-2A</el-link></p></template>")]
    public void NumberOfVue_IsSeen(string vue) => Assert.Contains(SightingKind.Number, Kinds(FileKind.Vue, vue));

    [Theory]
    [InlineData("export const F = () => <footer>沪ICP备2026040883号-2A</footer>")]
    [InlineData("export const F = () => (<footer className=\"a\">{show && <a href=\"/\">沪ICP备2026040883号-2A</a>}</footer>)")]
    [InlineData("function F<T>(x: T) { if (a < b) { return <p>{'沪ICP备2026040883号-2A'}</p> } }")]
    [InlineData("const F = <T extends object>(x: T) => <><Text text=\"沪ICP备2026040883号-2A\" /></>")]
    public void NumberOfReact_IsSeen(string jsx) => Assert.Contains(FileSightings.Of(FileKind.Jsx, jsx), sighting => sighting is { Kind: SightingKind.Number, IsDirect: true });

    [Theory]
    [InlineData("const F = () => <a href=\"https://beian.miit.gov.cn/\">{a}</a>")]
    [InlineData("const F = () => <a href={'https://beian.miit.gov.cn/'}>{a}</a>")]
    [InlineData("const F = () => <p onClick={() => window.open('https://beian.miit.gov.cn/')}>{a}</p>")]
    [InlineData("const register = 'https://beian.miit.gov.cn/'; const F = () => <a href={register}>{a}</a>")]
    public void LinkOfReact_IsSeen(string jsx) => Assert.Contains(FileSightings.Of(FileKind.Jsx, jsx), sighting => sighting.Kind == SightingKind.Link);

    [Theory]
    [InlineData("<template><a href=\"https://beian.miit.gov.cn/\">{{ a }}</a></template>")]
    [InlineData("<template><a :href=\"'https://beian.miit.gov.cn/'\">{{ a }}</a></template>")]
    [InlineData("<template><p @click=\"open('https://beian.miit.gov.cn/')\">{{ a }}</p></template>")]
    [InlineData("<template><p @click=\"open\">a</p></template><script>export default { methods: { open() { window.open('https://beian.miit.gov.cn/') } } }</script>")]
    public void LinkOfVue_IsSeen(string vue) => Assert.Contains(FileSightings.Of(FileKind.Vue, vue), sighting => sighting.Kind == SightingKind.Link);

    [Theory]
    [InlineData(FileKind.Resx, "<root><data name=\"FilingText\"><value>沪ICP备2026040883号-2A</value></data></root>", "FilingText")]
    [InlineData(FileKind.Resx, "<root><data name=\"AboutIcp.Text\"><value>沪ICP备2026040883号-2A</value></data></root>", "AboutIcp")]
    [InlineData(FileKind.Vue, "<template><p>{{ a }}</p></template><script>export default { data() { return { filing: '沪ICP备2026040883号-2A' } } }</script>", "filing")]
    [InlineData(FileKind.Jsx, "const site = { filing: '沪ICP备2026040883号-2A' }; const F = () => <p>{site.filing}</p>", "filing")]
    [InlineData(FileKind.Json, "{ \"Site\": { \"Filing\": \"沪ICP备2026040883号-2A\" } }", "Filing")]
    [InlineData(FileKind.Json, "{ // comment\n \"Site\": { \"Filing\": \"沪ICP备2026040883号-2A\", }, /* more */ }", "Filing")]
    [InlineData(FileKind.Xml, "<resources><string name=\"icp_text\">沪ICP备2026040883号-2A</string></resources>", "icp_text")]
    [InlineData(FileKind.Xaml, "<ResourceDictionary><x:String x:Key=\"Filing\">沪ICP备2026040883号-2A</x:String></ResourceDictionary>", "Filing")]
    [InlineData(FileKind.Config, "<configuration><appSettings><add key=\"Filing\" value=\"沪ICP备2026040883号-2A\" /></appSettings></configuration>", "Filing")]
    public void KeptNumber_HasTheNameItIsReadBy(FileKind kind, string text, string name)
    {
        var sighting = Assert.Single(FileSightings.Of(kind, text), sighting => sighting.Kind == SightingKind.Number);
        Assert.Equal((name, false), (sighting.Name, sighting.IsDirect));
    }

    [Theory]
    [InlineData(FileKind.Xaml, "<Page><!-- 沪ICP备2026040883号-2A --></Page>")]
    [InlineData(FileKind.Xaml, "<!-- <Label Text=\"京ICP备XXXXXXXX号\" /> 上线前替换 --><Page />")]
    [InlineData(FileKind.Xaml, "<Entry Placeholder=\"沪ICP备2026040883号-2A\" />")]
    [InlineData(FileKind.Xaml, "<Label Text=\"如何隐藏ICP备案号\" />")]
    [InlineData(FileKind.Xaml, "<Label Text=\"最新ICP备案信息\" />")]
    [InlineData(FileKind.Xaml, "<Label Text=\"更新ICP备案号\" />")]
    [InlineData(FileKind.Xaml, "<Label AutomationProperties.Name=\"a\" Tag=\"沪ICP备2026040883号-2A\" />")]
    [InlineData(FileKind.Razor, "@* 沪ICP备2026040883号-2A *@")]
    [InlineData(FileKind.Razor, "<p>例如：沪ICP备2026040883号-2A</p>")]
    [InlineData(FileKind.Html, "<style>/* 沪ICP备2026040883号-2A */</style>")]
    [InlineData(FileKind.Html, "<div class=\"hint\">如：湘ICP备15004965号-2</div>")]
    [InlineData(FileKind.Html, "<input placeholder=\"请输入ICP备案号\">")]
    [InlineData(FileKind.Html, "<label>{{ site.beian.name }}：</label><input value=\"{{ site.beian }}\">")]
    [InlineData(FileKind.Razor, "<input value=\"@Site.BeiAn\" /><InputText @bind-Value=\"Site.BeiAn\" /><textarea>@Site.BeiAn</textarea>")]
    [InlineData(FileKind.Vue, "<template><!-- 沪ICP备2026040883号-2A {{ beian }} --></template><script>// 沪ICP备2026040883号-2A\n/* 沪ICP备2026040883号-2A */</script>")]
    [InlineData(FileKind.Vue, "<template><el-input v-model=\"site.beian\" placeholder=\"如：沪ICP备2026040883号-2A\" :disabled=\"beian\"/></template>")]
    [InlineData(FileKind.Vue, "<template><p>{{ $t('site.beian.help') }}</p></template>")]
    [InlineData(FileKind.Vue, "<template><el-form-item :label=\"beian\" prop=\"beian\"><el-input :value=\"beian\"/></el-form-item></template>")]
    [InlineData(FileKind.Jsx, "// 沪ICP备2026040883号-2A\nconst F = () => <p>{/* 沪ICP备2026040883号-2A {beian} */}</p>")]
    [InlineData(FileKind.Jsx, "const F = () => <p><Input value={site.beian} placeholder=\"如：沪ICP备2026040883号-2A\" /><label>{site.beianName}</label></p>")]
    [InlineData(FileKind.Jsx, "const F = ({ beian }) => { if (a < beian && b > 1) save(beian); return <p>{t('site.beian')}</p> }")]
    [InlineData(FileKind.Resx, "<root><!-- 沪ICP备2026040883号-2A --></root>")]
    [InlineData(FileKind.Json, "{ /* 沪ICP备2026040883号-2A */ }")]
    public void CommentHintOrProse_IsNoDisplay(FileKind kind, string text) => Assert.Empty(Kinds(kind, text));

    [Theory]
    [InlineData(FileKind.Resx, "<root><data name=\"Logo\" type=\"System.Drawing.Bitmap\" mimetype=\"application/x-microsoft.net.object.bytearray.base64\"><value>iVBORw0KGgoAAAANSUhEUgAAIcpBeian</value></data><data name=\"a\"><value>沪ICP备2026040883号-2A</value></data></root>")]
    [InlineData(FileKind.Json, "{ \"a\": \"沪ICP备2026040883号-2A\", // beian\n \"b\": [1, 2, ], }")]
    public void BinaryDataAndLooseJson_AreReadBesideTheNumber(FileKind kind, string text) => Assert.Equal([SightingKind.Number], Kinds(kind, text));

    // Whatever has been typed so far.
    [Theory]
    [InlineData(FileKind.Xaml, "<Page xmlns:x=\"a\"><TextBlock><Run>沪ICP备</Run><Run Text=\"2026040883号-2A\"/></TextBlock><Label Text=\"{Binding Site.BeiAn, StringFormat='ICP备案号：{0}'}\" IsVisible=\"{OnPlatform Android=True}\" /></Page>")]
    [InlineData(FileKind.Razor, "@page \"/\"\n@if (OperatingSystem.IsIOS() || (a && !b))\n{\n  <a href=\"@IcpFiling.VerificationUrl\">@(T(\"备案号：\") + Site.BeiAn) 沪ICP备2026040883号-2A</a>\n}\nelse { <p>@IcpFiling.Number</p> }\n@code { string a = \"沪ICP备\"; }")]
    [InlineData(FileKind.Html, "<a href='https://beian.miit.gov.cn/'>{{ beian }}</a><script>var a = \"沪ICP备2026040883号-2A\";</script>")]
    [InlineData(FileKind.Vue, "<template><a :href=\"`https://beian.miit.gov.cn/${a}`\" v-text=\"beian\">{{ '备案' + beian }}</a></template><script>var a = \"沪ICP备2026040883号-2A\";</script>")]
    [InlineData(FileKind.Resx, "<root><data name=\"Icp\"><value>沪ICP备2026040883号-2A</value></data></root>")]
    [InlineData(FileKind.Jsx, "const a = { b: `x${<i/>}` }; const F = <T,>(x: T) => <><a href={'https://beian.miit.gov.cn/'} {...p}>备案号：{beian || /}/g}</a><Text text=\"沪ICP备2026040883号-2A\" /></>")]
    [InlineData(FileKind.Json, "{ /* a */ \"Icp\": \"沪ICP备\\u0032026040883号-2A\", }")]
    public void EveryBeginningOfAFile_IsRead(FileKind kind, string text)
    {
        for (var length = 0; length <= text.Length; length++)
            Assert.All(FileSightings.Of(kind, text[..length]), sighting => Assert.InRange(sighting.Start + sighting.Length, 0, length));
    }

    [Fact]
    public void FileOfOtherEncoding_IsSilent()
    {
        var bytes = Encoding.Unicode.GetBytes("<Page><Label Text=\"" + Number + "\" /></Page>");
        Assert.Empty(Kinds(FileKind.Xaml, Encoding.UTF8.GetString(bytes)));
        byte[] gb18030 = [.. "<Page><Label Text=\""u8, 0xBB, 0xA6, (byte)'I', (byte)'C', (byte)'P', 0xB1, 0xB8, .. "2026040883"u8, 0xBA, 0xC5, .. "-2A\" /></Page>"u8];
        Assert.Empty(Kinds(FileKind.Xaml, Encoding.UTF8.GetString(gb18030)));
    }

    [Fact]
    public void FileThatIsTooLong_IsSilent() => Assert.Empty(Kinds(FileKind.Xaml, "<Page><Label Text=\"" + Number + "\" />" + new string(' ', FileContent.MaxLength) + "</Page>"));

    // Linear: with a search from every anchor to the end these would not finish.
    [Theory]
    [InlineData(FileKind.Xaml, "<Label Text=\"备案\" />")]
    [InlineData(FileKind.Razor, "@Site.BeiAn ")]
    [InlineData(FileKind.Razor, "@if (a) { <p>备案</p> }\n")]
    [InlineData(FileKind.Html, "{{ beian }} <!-- -->")]
    [InlineData(FileKind.Vue, "<p :text=\"beian\" v-text=\"{{ icp\">备案号：{{ beian</p>")]
    [InlineData(FileKind.Jsx, "<p>备案号：{beian")]
    [InlineData(FileKind.Json, "\"备案号：\",")]
    [InlineData(FileKind.Xaml, "<!-- 备案 -->")]
    public void LongFileOfAnchors_IsReadInOneGo(FileKind kind, string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 400_000 / part.Length));
        Assert.All(FileSightings.Of(kind, text), sighting => Assert.InRange(sighting.Start, 0, text.Length));
    }

    private static SightingKind[] Kinds(FileKind kind, string text) => [.. FileSightings.Of(kind, text).Where(sighting => sighting.Kind != SightingKind.Link).Select(sighting => sighting.Kind)];
}
