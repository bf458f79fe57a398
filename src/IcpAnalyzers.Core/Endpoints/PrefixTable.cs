using System;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Finds the longest prefix that holds an address; one list for each first octet, since most octets have none.</summary>
internal sealed class PrefixTable<T>
    where T : class
{
    private readonly Entry[]?[] v4 = new Entry[]?[256];
    private readonly Entry[]?[] v6 = new Entry[]?[256];

    public void Add(in IpPrefix prefix, T value)
    {
        var octets = prefix.First.IsV6 ? v6 : v4;
        for (var octet = (int)(prefix.First.Upper >> 56); octet <= (int)(prefix.Last.Upper >> 56); octet++)
            octets[octet] = With(octets[octet] ?? Array.Empty<Entry>(), new Entry(prefix, value));
    }

    public T? Find(in IpAddress address)
    {
        var entries = (address.IsV6 ? v6 : v4)[(int)(address.Upper >> 56)];
        if (entries is null)
            return null;
        for (var i = 0; i < entries.Length; i++)
            if (entries[i].Prefix.Contains(address))
                return entries[i].Value;
        return null;
    }

    private static Entry[] With(Entry[] entries, in Entry added)
    {
        var at = 0;
        while (at < entries.Length && entries[at].Prefix.Length >= added.Prefix.Length)
            at++;
        var result = new Entry[entries.Length + 1];
        Array.Copy(entries, result, at);
        result[at] = added;
        Array.Copy(entries, at, result, at + 1, entries.Length - at);
        return result;
    }

    private readonly struct Entry
    {
        public readonly IpPrefix Prefix;
        public readonly T Value;

        public Entry(in IpPrefix prefix, T value)
        {
            Prefix = prefix;
            Value = value;
        }
    }
}
