using System;
using System.Collections.Generic;
using System.Globalization;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>运行平台: the app on each platform, with its icon and languages.</summary>
internal static class PlatformBlock
{
    /// <summary>The form takes an icon below this size.</summary>
    public const int IconLimit = 100 * 1024;

    public static SheetBlock Of(IReadOnlyList<SheetHead> heads)
    {
        var block = new SheetBlock(
            ("运行平台", "Platforms"),
            ("平台", "Platform"), ("包名 / Bundle ID", "Identifier"), ("名称", "Name"), ("版本", "Version"), ("图标", "Icon"), ("语种", "Languages"));
        foreach (var head in heads)
        {
            var version = head.Build.Length > 0 ? head.Version + " (" + head.Build + ")" : head.Version;
            block.Cells.Add(new[] { SheetWords.Platform(head.Platform), head.PackageId, Name(head), version, Icon(head.Icon), string.Join(", ", head.Languages) });
        }

        return block;
    }

    private static string Name(SheetHead head) =>
        head.NameReference.Length == 0 ? head.Name : head.Name + " (清单中的名称是资源引用 the manifest refers to a resource: " + head.NameReference + ")";

    /// <summary>File, size and measures, and whether the form takes it.</summary>
    public static string Icon(SheetIcon? icon)
    {
        if (icon is null)
            return "";
        var size = ((icon.Bytes + 1023) / 1024).ToString(CultureInfo.InvariantCulture) + " KB";
        var measures = icon.Width > 0 ? string.Format(CultureInfo.InvariantCulture, ", {0} × {1}", icon.Width, icon.Height) : "";
        // A form takes pictures, and how large one becomes is not to be seen from a drawing.
        var verdict = icon.File.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? ", 矢量图：请导出为小于 100 KB 的 PNG a drawing: export a PNG < 100 KB)"
            : icon.Bytes < IconLimit ? ", < 100 KB ✓)" : ", 应小于 100 KB must be < 100 KB)";
        return icon.File + " (" + size + measures + verdict;
    }
}
