namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The state of every address of one family: the points where the state changes, in ascending order.</summary>
/// <remarks>A unit is the smallest block that has a state of its own: a /24 of IPv4, a /48 of IPv6.</remarks>
public sealed class AddressMap
{
    private const int StateBits = 2;
    private const ulong StateMask = (1 << StateBits) - 1;

    // The unit and, below it, the state from there on: one comparison finds both.
    private readonly ulong[] changes;
    private readonly int unitShift;

    internal AddressMap(ulong[] changes, int unitBits)
    {
        this.changes = changes;
        unitShift = 64 - unitBits;
    }

    /// <summary>How many changes there are; the first is at unit 0.</summary>
    public int Count => changes.Length;

    /// <summary>The unit, counted from address 0, at which the state changes.</summary>
    public ulong UnitAt(int index) => changes[index] >> StateBits;

    /// <summary>The state from <see cref="UnitAt"/> to the next change.</summary>
    public AddressState StateAt(int index) => (AddressState)(changes[index] & StateMask);

    /// <summary>The state of an address, given its first 64 bits.</summary>
    public AddressState StateOf(ulong upper)
    {
        var list = changes;
        var key = (upper >> unitShift << StateBits) | StateMask;
        var found = 0;
        for (var length = list.Length; length > 1;)
        {
            var half = length >> 1;
            found = list[found + half] <= key ? found + half : found;
            length -= half;
        }

        return (AddressState)(list[found] & StateMask);
    }

    internal static ulong Change(ulong unit, AddressState state) => (unit << StateBits) | (ulong)state;
}
