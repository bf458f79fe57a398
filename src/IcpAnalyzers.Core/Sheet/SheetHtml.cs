using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Sheet.Diagram;
using IcpAnalyzers.Core.Sheet.Providers;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>The sheet as one HTML file without anything from elsewhere: to read on a screen or a phone, to print on A4, to copy from.</summary>
public static class SheetHtml
{
    /// <param name="sheet">What is written.</param>
    /// <param name="forms">The forms that get a tab each.</param>
    public static string Write(FilingSheet sheet, IReadOnlyList<ProviderForm> forms)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>技术信息表 ");
        HtmlText.Append(html, sheet.App.Name + " " + sheet.App.Version);
        html.Append("</title>\n<style>\n").Append(SheetStyle.Css);
        for (var i = 0; i <= forms.Count; i++)
            html.AppendFormat(CultureInfo.InvariantCulture, "#tab{0}:checked ~ nav [for=tab{0}] {{ color: var(--ink); background: var(--card); border-color: var(--line); box-shadow: var(--lift); }}\n#tab{0}:checked ~ #panel{0} {{ display: block; }}\n#tab{0}:focus-visible ~ nav [for=tab{0}] {{ outline: 2px solid var(--accent); }}\n", i);
        html.Append("</style>\n</head>\n<body>\n");
        Header(html, sheet);
        html.Append("<main>\n");
        Tabs(html, forms);
        html.Append("<div class=\"panel\" id=\"panel0\">\n");
        Overview(html, sheet);
        var block = new HtmlBlock(html);
        foreach (var facts in SheetPage.Of(sheet))
            block.Write(facts);
        Diagram(html, sheet);
        html.Append("</div>\n");
        for (var i = 0; i < forms.Count; i++)
        {
            html.AppendFormat(CultureInfo.InvariantCulture, "<div class=\"panel\" id=\"panel{0}\">\n<p class=\"provider\">", i + 1);
            HtmlText.Append(html, forms[i].Name.ToString());
            html.Append("</p>\n");
            foreach (var facts in ProviderView.Of(forms[i], sheet))
                block.Write(facts);
            html.Append("</div>\n");
        }

        return html.Append("</main>\n<script>\n").Append(SheetScript.Js).Append("</script>\n</body>\n</html>\n").ToString();
    }

    private static void Header(StringBuilder html, FilingSheet sheet)
    {
        html.Append("<header>\n<p class=\"kind\">App 备案技术信息表 <span lang=\"en\">Technical-information sheet of the ICP filing</span></p>\n<h1>");
        HtmlText.Append(html, sheet.App.Name);
        html.Append("</h1>\n<p class=\"facts\">");
        foreach (var fact in sheet.Heads.Select(head => SheetWords.Platform(head.Platform)).Concat(sheet.Heads.Select(head => head.PackageId).Concat(new[] { sheet.App.Version, sheet.App.FilingNumber })).Distinct())
        {
            if (fact.Length == 0)
                continue;
            html.Append("<span>");
            HtmlText.Append(html, fact);
            html.Append("</span>");
        }

        html.Append("</p>\n</header>\n");
    }

    private static void Tabs(StringBuilder html, IReadOnlyList<ProviderForm> forms)
    {
        for (var i = 0; i <= forms.Count; i++)
            html.AppendFormat(CultureInfo.InvariantCulture, "<input type=\"radio\" name=\"tab\" id=\"tab{0}\"{1}>", i, i == 0 ? " checked" : "");
        html.Append("\n<nav><label for=\"tab0\">全部信息 <span lang=\"en\">All facts</span></label>");
        for (var i = 0; i < forms.Count; i++)
        {
            html.AppendFormat(CultureInfo.InvariantCulture, "<label for=\"tab{0}\">", i + 1);
            HtmlText.Append(html, forms[i].Name.Chinese);
            html.Append(" <span lang=\"en\">");
            HtmlText.Append(html, forms[i].Name.English);
            html.Append("</span></label>");
        }

        html.Append("</nav>\n");
    }

    private static void Overview(StringBuilder html, FilingSheet sheet)
    {
        html.Append("<ul class=\"overview\">\n");
        Count(html, ("缺失项", "missing"), sheet.Missing.Count, warns: sheet.Missing.Count > 0);
        Count(html, ("域名", "domains"), sheet.Hosts.Count, warns: false);
        var overseas = sheet.Hosts.Count(host => host.Place == HostState.Overseas);
        Count(html, ("境外", "overseas"), overseas, overseas > 0);
        Count(html, ("证书", "certificates"), sheet.Heads.Sum(head => head.Certificates.Count), warns: false);
        var open = sheet.Findings.Count(finding => !finding.Suppressed);
        Count(html, sheet.Analysed ? ("检查问题", "findings") : ("未分析", "not analysed"), sheet.Analysed ? open : null, open > 0);
        html.Append("</ul>\n");
    }

    private static void Count(StringBuilder html, SheetLabel label, int? count, bool warns) => html
        .Append(warns ? "<li class=\"warn\"><b>" : "<li><b>").Append(count?.ToString(CultureInfo.InvariantCulture) ?? "–")
        .Append("</b>").Append(label.Chinese).Append(" <span lang=\"en\">").Append(label.English).Append("</span></li>\n");

    private static void Diagram(StringBuilder html, FilingSheet sheet)
    {
        html.Append("<section class=\"figure\">\n<h2>网络架构与数据流 <span lang=\"en\">Network architecture and data flow</span></h2>\n<div class=\"scroll\">\n")
            .Append(SheetDiagram.Write(sheet)).Append("</div>\n</section>\n");
    }
}
