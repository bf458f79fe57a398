using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Finds a part of a text among lower-case names without copying the part out; the hash is fed character by character.</summary>
internal sealed class CaselessIndex
{
    /// <summary>What a hash starts from (FNV-1a).</summary>
    public const uint Seed = 2166136261;

    private int[] heads = NewHeads(16);
    private readonly List<(uint Hash, int Value, int Next)> entries = new();

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
        if (entries.Count == heads.Length)
            Grow();
        ref var head = ref heads[hash & (uint)(heads.Length - 1)];
        entries.Add((hash, value, head));
        head = entries.Count - 1;
    }

    /// <summary>The value of the name that equals the part; -1 when there is none.</summary>
    public int Find(uint hash, string text, int start, int length, IReadOnlyList<string> names)
    {
        for (var i = heads[hash & (uint)(heads.Length - 1)]; i >= 0; i = entries[i].Next)
        {
            var entry = entries[i];
            if (entry.Hash == hash && names[entry.Value].Length == length
                && string.Compare(names[entry.Value], 0, text, start, length, StringComparison.OrdinalIgnoreCase) == 0)
                return entry.Value;
        }

        return -1;
    }

    private void Grow()
    {
        heads = NewHeads(heads.Length * 2);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            ref var head = ref heads[entry.Hash & (uint)(heads.Length - 1)];
            entries[i] = (entry.Hash, entry.Value, head);
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
