using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>What becomes of an address, read from the names around it: for code of other files, and for code that no compilation has.</summary>
/// <remarks>Nothing is bound: <c>client.GetStringAsync(url)</c> says enough, and so does <c>_endpoint = url</c>.</remarks>
internal static class SyntacticAddressRole
{
    /// <param name="expression">The address, or the whole text that a variable with one is a part of.</param>
    public static AddressRole Of(ExpressionSyntax expression)
    {
        while (true)
        {
            var use = StringUse.Of(expression);
            if (use.IsCompared)
                return AddressRole.None;
            switch (use.Consumer)
            {
                case { } consumer when TextShapers.ResultOf(expression, consumer) is { } shaped:
                    expression = VariableDeclaration.Whole(shaped);
                    continue;
                case ArgumentSyntax argument:
                    return OfArgument(argument);
                case AttributeArgumentSyntax attribute:
                    return AttributeAddressRole.Of(attribute);
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access:
                    return (NameWords.Of(access.Name.Identifier.ValueText) & NameMeanings.Comparison) != 0 ? AddressRole.None : AddressUseTable.Default.RoleByName(access.Name.Identifier.ValueText, AddressUse.Receiver);
                case ThrowExpressionSyntax or ThrowStatementSyntax:
                    return AddressRole.None;
                default:
                    return AddressRoles.OfName(use.Meanings);
            }
        }
    }

    private static string ReceiverOf(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } ? StringUse.NameOf(receiver) : "";

    public static AddressRole OfArgument(ArgumentSyntax argument) => argument.Parent?.Parent switch
    {
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } => type.Identifier.ValueText switch
        {
            "HttpRequestMessage" or "RestClient" or "RestRequest" or "DnsEndPoint" or "TcpClient" or "UdpClient" or "SmtpClient" => AddressRole.Contact,
            "ProcessStartInfo" => AddressRole.Browse,
            var name when name.EndsWith("Exception", System.StringComparison.Ordinal) => AddressRole.None,
            _ => AddressRole.Unknown,
        },
        InvocationExpressionSyntax call => AddressUseTable.Default.RoleByName(StringUse.NameOf(call.Expression), (argument.Parent as BaseArgumentListSyntax)?.Arguments.IndexOf(argument) ?? 0, ReceiverOf(call)),
        _ => AddressRole.Unknown,
    };
}
