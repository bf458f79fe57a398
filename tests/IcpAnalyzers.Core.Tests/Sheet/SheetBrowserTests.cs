using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Tests.Sheet;

/// <summary>The HTML sheet in a real browser, opened from a file: its buttons, its colours, its widths, on paper, and without script.</summary>
public sealed class SheetBrowserTests : IDisposable
{
    private static readonly string Maui = SheetHtml.Write(AppKinds.Of("maui"), Sheets.Forms);

    // With missing facts and with remarks.
    private static readonly string Open = SheetHtml.Write(AppKinds.Of("maui") with { Missing = AppKinds.Of("avalonia").Missing, App = AppKinds.Of("maui").App with { Description = "短", TermsUrl = "" } }, Sheets.Forms);

    private readonly Chromium browser = new();

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void EveryButton_CopiesTheValueBeforeItAndEveryTextStandsOut(string scheme)
    {
        // A browser without a clipboard for files copies what is selected, which has to be seen: each tab in turn, with all that is folded.
        var result = Result(Open, scheme, (scheme == "light"
            ? "Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { written.push(text); return Promise.resolve(); } } });"
            : "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => { written.push(String(getSelection())); return true; };") + """
            const written = [];
            const seen = [];
            document.querySelectorAll('details').forEach(details => details.open = true);
            for (const tab of document.querySelectorAll('input[name=tab]')) {
              tab.checked = true;
              const panel = document.getElementById(tab.id.replace('tab', 'panel'));
              seen.push([...document.querySelectorAll('.panel')].filter(one => getComputedStyle(one).display !== 'none').map(one => one.id).join());
              panel.querySelectorAll('.copy').forEach(button => button.click());
            }
            // Promises are kept before the next timer fires, and a timer of the page takes the marks away again.
            for (let turn = 0; turn < 10; turn++) await null;
            const done = document.querySelectorAll('.copy.done').length;

            const light = colour => { const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map(x => x / 255).map(x => x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
            const behind = element => { for (let at = element; at; at = at.parentElement) { const colour = getComputedStyle(at).backgroundColor; if (!/, 0\)$|transparent/.test(colour)) return colour; } return 'rgb(255, 255, 255)'; };
            const weak = [];
            for (const text of document.querySelectorAll('h1, h2, th, .v, .note, .missing, .remark, summary, nav label, [lang=en], .kind, .facts span, .overview b')) {
              const [a, b] = [light(getComputedStyle(text).color), light(behind(text))].sort((x, y) => y - x);
              if ((a + 0.05) / (b + 0.05) < 4.5) weak.push(text.className + ' ' + text.tagName + ' ' + text.textContent.slice(0, 20));
            }
            return { written, seen, done, weak, background: getComputedStyle(document.body).backgroundColor };
            """);
        Assert.Equal(["panel0", "panel1", "panel2", "panel3"], Texts(result, "seen"));
        Assert.Equal(Values(Open).Select(Plain), Texts(result, "written").Select(Plain));
        Assert.Equal(Values(Open).Count, result.GetProperty("done").GetInt32());

        // WCAG 2.1, 1.4.3: 4.5 to 1.
        Assert.Empty(Texts(result, "weak"));
        Assert.Equal(scheme == "dark" ? "rgb(14, 19, 25)" : "rgb(243, 245, 248)", result.GetProperty("background").GetString());
    }

    // A frame has the width of a phone, which a window cannot have.
    [Fact]
    public void Page_IsNoWiderThanAPhoneOrADesktop()
    {
        var page = new StringBuilder("<!DOCTYPE html><body>");
        foreach (var sheet in new[] { AppKinds.Of("maui"), Sheets.Everywhere(new string('x', 3000)), Sheets.Everywhere(string.Concat(Enumerable.Repeat("没有空格", 400))) })
            foreach (var width in new[] { 360, 1280 })
                page.Append($"<iframe width=\"{width}\" height=\"800\" srcdoc=\"").Append(WebUtility.HtmlEncode(SheetHtml.Write(sheet, Sheets.Forms))).Append("\"></iframe>");
        var result = Result(page.Append("</body>").ToString(), "light", """
            return { widths: [...document.querySelectorAll('iframe')].map(frame => {
              const root = frame.contentDocument.documentElement;
              const head = frame.contentDocument.querySelector('thead');
              return `${root.clientWidth} ${root.scrollWidth} ${frame.contentWindow.getComputedStyle(head).display}`;
            }) };
            """);
        foreach (var (text, i) in Texts(result, "widths").Select((text, i) => (text, i)))
        {
            var parts = text.Split(' ');
            Assert.InRange(int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), 1, int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(i % 2 == 0 ? "none" : "table-header-group", parts[2]);
        }
    }

    [Fact]
    public void PaperWithoutScript_HasAllValuesOnA4()
    {
        // The browser itself prints with a script, so the page forbids its own.
        var pdf = browser.Print(Maui.Replace("<head>", "<head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'\">", StringComparison.Ordinal));
        Assert.Matches(@"Page size: +59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)", Run("pdfinfo", pdf));
        var text = Plain(Run("pdftotext", "-raw", pdf, "-"));
        // The other spellings are folded away on paper.
        foreach (var value in Values(Regex.Replace(Maui, "<details>.*?</details>", "", RegexOptions.Singleline)))
            Assert.Contains(Plain(value), text, StringComparison.Ordinal);
        Assert.DoesNotContain("复制", text, StringComparison.Ordinal);
    }

    public void Dispose() => browser.Dispose();

    // The page with a script behind its own, which leaves what it found in the page.
    private JsonElement Result(string html, string scheme, string script)
    {
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        var dom = browser.Dom(
            html.Insert(end, "<script>onload = async () => { const found = await (async () => {" + script + "})(); const note = document.createElement('pre'); note.id = 'found'; note.textContent = JSON.stringify(found); document.body.append(note); };</script>"),
            "--blink-settings=preferredColorScheme=" + (scheme == "dark" ? 0 : 1));
        return JsonDocument.Parse(WebUtility.HtmlDecode(Regex.Match(dom, "<pre id=\"found\">(.*?)</pre>", RegexOptions.Singleline).Groups[1].Value)).RootElement;
    }

    private static List<string> Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static List<string> Values(string html) =>
        [.. Regex.Matches(html, "<span class=\"v[^\"]*\">(.*?)</span>", RegexOptions.Singleline).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value.Replace("<wbr>", "", StringComparison.Ordinal)))];

    // Lines break where the paper ends, and some fonts have one sign for two letters.
    private static string Plain(string text) => Regex.Replace(text.Normalize(NormalizationForm.FormKC), @"[\s\f\u200B]+", "");

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
