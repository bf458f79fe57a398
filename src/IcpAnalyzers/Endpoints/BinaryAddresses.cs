using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>The addresses that <c>new IPAddress(…)</c> and <c>new IPEndPoint(…)</c> are given as octets or as a number, written in place or kept in a field.</summary>
internal static class BinaryAddresses
{
    private const int V4Length = 4;
    private const int V6Length = 16;

    public static IEnumerable<BinaryAddress> In(string source, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var type in new[] { "IPAddress", "IPEndPoint" })
            foreach (var token in NameTokens.Of(source, type, isEnding: false, model.SyntaxTree, cancellationToken))
                if (token.Parent is SimpleNameSyntax name)
                    foreach (var site in CallSite.Of(name))
                        if (site is { Node: BaseObjectCreationExpressionSyntax, Arguments.Arguments: { Count: > 0 } arguments } && Of(arguments[0].Expression, site, type, model, cancellationToken) is { } address)
                            yield return address;
    }

    private static BinaryAddress? Of(ExpressionSyntax argument, in CallSite site, string type, SemanticModel model, CancellationToken cancellationToken)
    {
        var value = Resolve(argument, model, cancellationToken);
        if (AddressOf(value, model, cancellationToken) is not { } address
            || site.Symbol(model, cancellationToken) is not IMethodSymbol { ContainingType: { } created } || created.Name != type || created.ContainingNamespace is not { Name: "Net", ContainingNamespace.Name: "System" })
            return null;
        return new BinaryAddress(address, argument.GetLocation());
    }

    // A field, a constant or a local, when its initializer stands in the same file.
    private static ExpressionSyntax Resolve(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
            return argument;
        foreach (var reference in model.GetSymbolInfo(argument, cancellationToken).Symbol?.DeclaringSyntaxReferences ?? default)
        {
            if (reference.SyntaxTree != model.SyntaxTree)
                continue;
            var value = reference.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
                _ => null,
            };
            if (value is not null)
                return value;
        }

        return argument;
    }

    private static IpAddress? AddressOf(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (StringUse.ElementsOf(value) is { } elements)
            return OfOctets(elements.Select(element => NumberOf(element, model, cancellationToken)).ToList());

        // The number holds the octets in the order of the network: the lowest is the first.
        return NumberOf(value, model, cancellationToken) is >= 0 and <= uint.MaxValue and var number
            ? IpAddress.FromV4(((uint)number >> 24) | (((uint)number >> 8) & 0xFF00) | (((uint)number << 8) & 0xFF0000) | ((uint)number << 24))
            : null;
    }

    private static IpAddress? OfOctets(List<long?> octets)
    {
        if (octets.Count is not (V4Length or V6Length) || octets.Exists(octet => octet is null or < 0 or > byte.MaxValue))
            return null;
        ulong upper = 0;
        ulong lower = 0;
        for (var i = 0; i < octets.Count; i++)
        {
            if (i < 8)
                upper = (upper << 8) | (byte)octets[i]!.Value;
            else
                lower = (lower << 8) | (byte)octets[i]!.Value;
        }

        return octets.Count == V4Length ? IpAddress.FromV4((uint)upper) : IpAddress.FromV6(upper, lower);
    }

    private static long? NumberOf(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (value is not (LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or CastExpressionSyntax or BinaryExpressionSyntax or ParenthesizedExpressionSyntax))
            return null;
        var constant = model.GetConstantValue(value, cancellationToken);
        return constant is { HasValue: true, Value: byte or sbyte or short or ushort or int or uint or long } ? Convert.ToInt64(constant.Value, System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
