using System.Collections.Generic;
using IcpAnalyzers.Core.Sheet.Blocks;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>The sheet as people read it, in the order of the App filing form (互联网信息服务备案登记表): blocks of labels and values, the same for every format.</summary>
internal static class SheetPage
{
    public static IReadOnlyList<SheetBlock> Of(FilingSheet sheet)
    {
        var blocks = new List<SheetBlock>();
        if (sheet.Missing.Count > 0)
            blocks.Add(MissingBlock.Of(sheet.Missing));
        blocks.Add(AppBlock.Of(sheet.App));
        blocks.Add(PlatformBlock.Of(sheet.Heads));
        blocks.AddRange(CertificateBlock.Of(sheet.Heads));
        blocks.Add(DomainBlock.Of(sheet));
        blocks.Add(ServerBlock.Of(sheet.Servers));
        blocks.Add(UpdateBlock.Of(sheet.Update));
        blocks.Add(SdkBlock.Of(sheet.Sdks));
        blocks.Add(PermissionBlock.Of(sheet.Heads));
        blocks.Add(FindingBlock.Of(sheet));
        blocks.Add(SourceBlock.Of(sheet.Hosts));
        blocks.Add(SubjectBlock.Of());
        blocks.RemoveAll(block => block.Rows.Count == 0 && block.Cells.Count == 0 && block.Note is null);
        return blocks;
    }
}
