using System;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Security;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>Tells whether a client is made of a kind that checks or encrypts nothing until it is told to, and nothing in the project tells it.</summary>
internal static class InsecureDefault
{
    /// <summary>The address has no scheme, and the library takes the one without encryption.</summary>
    public const string Schemeless = "schemeless";

    // Without encryption there is no check to be missed, and another rule says so.
    private const string EncryptedSocket = "wss";
    private const string SchemeMark = "://";

    public static bool Of(ExpressionSyntax creation, SecurityMember member, SemanticModel model, CancellationToken cancellationToken)
    {
        var address = FirstText((BaseObjectCreationExpressionSyntax)creation, model, cancellationToken);
        if (IsReserved(address)
            || (member.Insecure == Schemeless && (address.Length == 0 || address[0] == ExpressionText.Unknown || address.IndexOf(SchemeMark, StringComparison.Ordinal) >= 0))
            || (member.Insecure == EncryptedSocket && !address.StartsWith(EncryptedSocket + SchemeMark, StringComparison.OrdinalIgnoreCase)))
            return false;
        var words = member.Argument.Split(' ');
        return !model.Compilation.SyntaxTrees.Any(tree => tree.GetText(cancellationToken).ToString() is var source && Array.Exists(words, word => source.IndexOf(word, StringComparison.Ordinal) >= 0));
    }

    private static string FirstText(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken) =>
        creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression is { } first ? ExpressionText.Of(first, model, cancellationToken).Text : "";

    // A name without a dot is one of the office network.
    private static bool IsReserved(string address) =>
        (address.Length > 0 && address.IndexOfAny(new[] { '.', ':', ExpressionText.Unknown }) < 0)
        || ((Endpoint.TryParse(address, 0, address.Length, out var endpoint) || Endpoint.TryParseAuthority(address, 0, address.Length, out endpoint))
        && HostTable.Default.Judge(endpoint).State == HostState.Reserved);
}
