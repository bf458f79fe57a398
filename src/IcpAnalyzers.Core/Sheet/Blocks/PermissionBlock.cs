using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>权限清单: what the app asks of the device and what it tells people about it.</summary>
internal static class PermissionBlock
{
    public static SheetBlock Of(IReadOnlyList<SheetHead> heads)
    {
        var block = new SheetBlock(("权限清单", "Permissions"), ("平台", "Platform"), ("权限", "Permission"), ("用途说明", "Usage text"), ("来源", "Source"));
        foreach (var head in heads)
            foreach (var permission in head.Permissions)
                block.Cells.Add(new[] { SheetWords.Platform(head.Platform), permission.Name, permission.Usage, permission.Source });
        return block;
    }
}
