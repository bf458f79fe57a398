using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>A collection in which addresses stand among themselves: a list of servers, a table of names and their addresses.</summary>
internal static class HostList
{
    // One quad among names of files is no list of servers.
    private const int MinAddresses = 2;

    // The rest of a longer list is of the same kind.
    private const int MaxElements = 64;

    /// <summary>Whether every text of the collection around an expression is a host or an address, and some are addresses that nothing else looks like.</summary>
    public static bool Contains(ExpressionSyntax expression)
    {
        if (StringUse.CollectionOf(expression) is not { } collection)
            return false;

        var addresses = 0;
        var elements = 0;
        foreach (var token in collection.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.StringLiteralToken) || token.Value is not string text)
                continue;
            if (++elements > MaxElements)
                break;
            if (text.Length == 0)
                continue;
            if (!Endpoint.TryParseAuthority(text, 0, text.Length, out var endpoint) || endpoint.PathLength > 0)
                return false;
            if (IpAddress.TryParse(text, endpoint.HostStart, endpoint.HostLength, out var address) && !AddressShape.NeedsContext(address, endpoint.HostLength)
                && AddressTable.Default.Judge(address).State is AddressState.Mainland or AddressState.Overseas)
                addresses++;
        }

        return addresses >= MinAddresses;
    }

    /// <summary>Whether every text of the collection around an expression is an address, and most look like what a program asks for: the others are then of the same kind.</summary>
    public static bool HasContacted(ExpressionSyntax expression)
    {
        if (StringUse.CollectionOf(expression) is not { } collection)
            return false;

        var contacted = 0;
        var elements = 0;
        foreach (var token in collection.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.StringLiteralToken) || token.Value is not string { Length: > 0 } text)
                continue;
            if (++elements > MaxElements)
                break;
            if (!Endpoint.TryParse(text, 0, text.Length, out var endpoint))
                return false;
            contacted += AddressLooks.Contacted(endpoint) ? 1 : 0;
        }

        return elements > 1 && contacted * 2 > elements;
    }
}
