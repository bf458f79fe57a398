namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Addresses that have no place on the public network (special-addresses.tsv).</summary>
public sealed class SpecialRange
{
    internal SpecialRange(IpPrefix prefix, string name, string source)
    {
        Prefix = prefix;
        Name = name;
        Source = source;
    }

    public IpPrefix Prefix { get; }

    /// <summary>What they are for, in the register's words: <c>private use</c>, <c>documentation</c>.</summary>
    public string Name { get; }

    /// <summary>Who set them aside, mostly an RFC.</summary>
    public string Source { get; }
}
