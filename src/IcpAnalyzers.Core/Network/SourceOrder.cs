using System.Collections.Generic;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Network;

/// <summary>The app's own files first, by file and line, then the packages.</summary>
internal sealed class SourceOrder : IComparer<SheetSource>
{
    public static SourceOrder Instance { get; } = new();

    public int Compare(SheetSource? left, SheetSource? right)
    {
        if (left is null || right is null)
            return left is null ? right is null ? 0 : -1 : 1;
        var order = string.CompareOrdinal(left.Package, right.Package);
        order = order != 0 ? order : string.CompareOrdinal(left.File, right.File);
        order = order != 0 ? order : left.Line.CompareTo(right.Line);
        order = order != 0 ? order : string.CompareOrdinal(left.Assembly, right.Assembly);
        return order != 0 ? order : string.CompareOrdinal(left.Member, right.Member);
    }
}
