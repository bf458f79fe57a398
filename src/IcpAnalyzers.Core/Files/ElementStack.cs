using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files;

/// <summary>The open elements. An end tag closes the nearest element of its name and all inside; one that fits nothing is overlooked.</summary>
internal sealed class ElementStack
{
    private readonly List<FilePlace> open = new();
    private readonly StringComparison comparison;

    // Elements deeper than the limit are counted, not kept.
    private int beyond;

    public ElementStack(StringComparison comparison) => this.comparison = comparison;

    public int Depth => open.Count + beyond;

    /// <summary>The innermost element that is kept; null outside of all.</summary>
    public FilePlace? Top => open.Count == 0 ? null : open[open.Count - 1];

    public void Push(FilePlace element)
    {
        if (open.Count == FilePlace.MaxDepth)
            beyond++;
        else
            open.Add(element);
    }

    /// <summary>Closes the innermost element.</summary>
    public void Pop()
    {
        if (beyond > 0)
            beyond--;
        else if (open.Count > 0)
            open.RemoveAt(open.Count - 1);
    }

    /// <summary>Closes the nearest element of the name among those above the floor.</summary>
    public void Close(string name, int floor = 0)
    {
        if (beyond > 0)
        {
            if (Depth > floor)
                beyond--;
            return;
        }

        for (var i = open.Count - 1; i >= floor; i--)
        {
            if (!string.Equals(open[i].Name, name, comparison))
                continue;
            open.RemoveRange(i, open.Count - i);
            return;
        }
    }

    /// <summary>Closes all elements above the depth.</summary>
    public void CutTo(int depth)
    {
        while (Depth > depth)
            Pop();
    }
}
