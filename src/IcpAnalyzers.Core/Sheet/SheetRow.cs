using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>A line of a block: a label of the form and its value.</summary>
/// <param name="Label">The form's own words.</param>
/// <param name="Value">Empty when it is not known.</param>
/// <param name="Property">What gives the value, shown in its place; empty for a line to fill in by hand.</param>
/// <param name="Who">Who can supply a value that is not there; null for a line to fill in by hand.</param>
internal sealed record SheetRow(SheetLabel Label, string Value, string Property = "", FactOwner? Who = null)
{
    /// <summary>The same value in the other ways a form takes it, for example a fingerprint with colons.</summary>
    public IReadOnlyList<string> Forms { get; init; } = Array.Empty<string>();

    /// <summary>What the value is for or what is wrong with it; stands beside it.</summary>
    public SheetLabel? Remark { get; init; }

    /// <summary>The remark is a warning.</summary>
    public bool Warns { get; init; }
}
