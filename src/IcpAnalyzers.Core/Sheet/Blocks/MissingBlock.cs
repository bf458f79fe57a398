using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>缺失项: what the form asks and nobody gave, where to give it and who can know it.</summary>
internal static class MissingBlock
{
    public static SheetBlock Of(IReadOnlyList<MissingFact> missing)
    {
        var block = new SheetBlock(("缺失项", "Missing"), ("事实", "Fact"), ("填写位置", "Where to give it"), ("由谁提供", "Who can supply it"));
        foreach (var fact in missing)
            block.Cells.Add(new[] { SheetWords.Fact(fact.Fact), fact.Property, SheetWords.Of(fact.Who).ToString() });
        return block;
    }
}
