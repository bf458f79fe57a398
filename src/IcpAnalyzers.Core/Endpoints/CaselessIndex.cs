using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Finds a part of a text among lower-case names without copying the part out; the hash is fed character by character.</summary>
internal sealed class CaselessIndex
{
    /// <summary>What a hash starts from (FNV-1a).</summary>
    public const uint Seed = 2166136261;

    private int[] heads = NewHeads(16);

    // Three arrays and no list of tuples: the code of such a list is compiled in every process anew.
    private uint[] hashes = new uint[16];
    private int[] values = new int[16];
    private int[] nexts = new int[16];
    private int count;

    public static uint Add(uint hash, char c) => (hash ^ Lower(c)) * 16777619;

    public static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    public void Insert(string name, int value)
    {
        var hash = Seed;
        foreach (var c in name)
            hash = Add(hash, c);
        Insert(hash, value);
    }

    public void Insert(uint hash, int value)
    {
        if (count == heads.Length)
            Grow();
        ref var head = ref heads[hash & (uint)(heads.Length - 1)];
        hashes[count] = hash;
        values[count] = value;
        nexts[count] = head;
        head = count++;
    }

    /// <summary>The value of the name that equals the part; -1 when there is none.</summary>
    public int Find(uint hash, string text, int start, int length, IReadOnlyList<string> names)
    {
        for (var i = heads[hash & (uint)(heads.Length - 1)]; i >= 0; i = nexts[i])
        {
            if (hashes[i] == hash && names[values[i]].Length == length
                && string.Compare(names[values[i]], 0, text, start, length, StringComparison.OrdinalIgnoreCase) == 0)
                return values[i];
        }

        return -1;
    }

    private void Grow()
    {
        heads = NewHeads(heads.Length * 2);
        Array.Resize(ref hashes, heads.Length);
        Array.Resize(ref values, heads.Length);
        Array.Resize(ref nexts, heads.Length);
        for (var i = 0; i < count; i++)
        {
            ref var head = ref heads[hashes[i] & (uint)(heads.Length - 1)];
            nexts[i] = head;
            head = i;
        }
    }

    private static int[] NewHeads(int length)
    {
        var heads = new int[length];
        for (var i = 0; i < length; i++)
            heads[i] = -1;
        return heads;
    }
}
