using System.Globalization;
using System.Linq;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>检查结果: what the rules found, by the reason a filing would be sent back for.</summary>
internal static class FindingBlock
{
    public static SheetBlock Of(FilingSheet sheet)
    {
        var block = new SheetBlock(("检查结果", "Findings"), ("驳回原因", "Rejection reason"), ("规则", "Rule"), ("位置", "Place"), ("说明", "Message"), ("状态", "State"));
        foreach (var finding in sheet.Findings.OrderBy(finding => finding.Suppressed).ThenBy(finding => Reason(finding), System.StringComparer.Ordinal))
            block.Cells.Add(new[] { Reason(finding), finding.Id, Place(finding), finding.Message, State(finding) });
        if (!sheet.Analysed)
            block.Note = ("未分析：没有编译器的检查结果，空白不表示没有问题。", "Not analysed: the compiler's findings were not at hand; nothing here does not mean that there is nothing.");
        else if (sheet.Findings.Count == 0)
            block.Note = ("已分析，规则没有发现问题。", "Analysed; the rules found nothing.");
        return block;
    }

    private static string Reason(SheetFinding finding) => RejectionReason.Of(finding.Id).ToString();

    private static string Place(SheetFinding finding) =>
        finding.Line > 0 ? finding.File + ":" + finding.Line.ToString(CultureInfo.InvariantCulture) : finding.File;

    private static string State(SheetFinding finding) => finding.Suppressed ? "已抑制 Suppressed" : finding.Severity switch
    {
        "error" => "错误 Error",
        "warning" => "警告 Warning",
        _ => "提示 Note",
    };
}
