using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>An IP address that the code writes as octets or as a number, and where.</summary>
internal readonly struct BinaryAddress
{
    public BinaryAddress(in IpAddress value, Location location)
    {
        Value = value;
        Location = location;
    }

    public IpAddress Value { get; }

    public Location Location { get; }
}
