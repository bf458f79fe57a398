namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>主办者: facts about people and companies are no business of a build; the lines stay empty.</summary>
internal static class SubjectBlock
{
    public static SheetBlock Of() => new SheetBlock(("主办者（人工填写）", "Subject, to fill in by hand"))
        .Row(("单位名称", "Organisation"), "")
        .Row(("单位性质", "Kind of organisation"), "")
        .Row(("证件类型 / 号码", "Certificate and number"), "")
        .Row(("主体负责人", "Person in charge"), "")
        .Row(("应急联系电话", "Emergency telephone"), "");
}
