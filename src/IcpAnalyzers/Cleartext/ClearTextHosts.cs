using System;
using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.UpdateChannels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpAnalyzers.Cleartext;

/// <summary>The public hosts that the project's C# speaks to over http, as far as the addresses themselves say so.</summary>
/// <remarks>Asked only when there is a finding.</remarks>
internal static class ClearTextHosts
{
    private const string Scheme = "http://";

    // A list of this length is no list of the hosts that one app needs in clear text.
    private const int MaxHosts = 20;

    /// <returns>In one order, separated by blanks; null when there are none, or too many.</returns>
    public static string? In(Compilation compilation, HostTable hosts, CancellationToken cancellationToken)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var source = tree.GetText(cancellationToken).ToString();
            for (var at = source.IndexOf(Scheme, StringComparison.Ordinal); at >= 0; at = source.IndexOf(Scheme, at + Scheme.Length, StringComparison.Ordinal))
            {
                var token = tree.GetRoot(cancellationToken).FindToken(at);
                if (token.SpanStart <= at && token.IsKind(SyntaxKind.StringLiteralToken) && ClearTextFinding.In(token.ValueText, hosts) is { } clear && clear.IsContacted(AddressRole.Unknown)
                    && Endpoint.TryParse(token.ValueText, 0, token.ValueText.Length, out var endpoint))
                    found.Add(token.ValueText.Substring(endpoint.HostStart, endpoint.HostLength).ToLowerInvariant());
            }
        }

        return found.Count is > 0 and <= MaxHosts ? string.Join(" ", found) : null;
    }
}
