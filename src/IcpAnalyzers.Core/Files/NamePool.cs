namespace IcpAnalyzers.Core.Files;

/// <summary>Names of elements and properties repeat: one string serves all occurrences.</summary>
internal sealed class NamePool
{
    // Direct mapped: a collision costs one more string, never a search.
    private readonly string?[] names = new string?[256];
    private readonly string file;

    public NamePool(string file) => this.file = file;

    public string Get(int start, int length)
    {
        var hash = (uint)length;
        for (var i = start; i < start + length; i++)
            hash = (hash * 31) + file[i];

        ref var slot = ref names[hash & 255];
        if (slot is null || slot.Length != length || string.CompareOrdinal(slot, 0, file, start, length) != 0)
            slot = file.Substring(start, length);
        return slot;
    }
}
