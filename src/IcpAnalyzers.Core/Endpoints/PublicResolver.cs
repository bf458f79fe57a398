namespace IcpAnalyzers.Core.Endpoints;

/// <summary>A name server (公共 DNS) that anybody may use, known by its address (resolvers.tsv).</summary>
public sealed class PublicResolver
{
    internal PublicResolver(IpAddress address, AddressState state, string operatorName)
    {
        Address = address;
        State = state;
        Operator = operatorName;
    }

    public IpAddress Address { get; }

    /// <summary>Where it answers for users in the mainland; an anycast address has no single place.</summary>
    public AddressState State { get; }

    public string Operator { get; }
}
