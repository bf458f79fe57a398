using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>What a method or constructor of this compilation does with an address that is given to it, read from the names in its body.</summary>
/// <remarks>The body may stand in any file, so nothing is bound: <c>client.GetStringAsync(url)</c> says enough, and so does <c>_endpoint = url</c>.</remarks>
internal static class ParameterUses
{
    // A longer body is no wrapper.
    private const int MaxLength = 6000;

    public static AddressRole RoleOf(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        var role = AddressRole.Unknown;
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return role;

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellationToken);
            if (declaration.Span.Length > MaxLength || BodyOf(declaration) is not { } body)
                continue;
            foreach (var token in body.DescendantTokens())
            {
                if (!token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText != parameter.Name || token.Parent is not IdentifierNameSyntax name
                    || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name))
                    continue;
                var use = RoleOfUse(name);
                if (use == AddressRole.Contact)
                    return use;
                if (use != AddressRole.Unknown)
                    role = use;
            }
        }

        return role;
    }

    private static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        _ => null,
    };

    private static AddressRole RoleOfUse(ExpressionSyntax name)
    {
        var expression = VariableUses.Whole(name);
        while (true)
        {
            var use = StringUse.Of(expression);
            if (use.IsCompared)
                return AddressRole.Unknown;
            switch (use.Consumer)
            {
                case ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "Uri" or "UriBuilder" } } shaper }:
                    expression = shaper;
                    continue;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } } }:
                    return type.Identifier.ValueText switch
                    {
                        "HttpRequestMessage" or "RestClient" or "RestRequest" or "DnsEndPoint" or "TcpClient" or "UdpClient" or "SmtpClient" => AddressRole.Contact,
                        "ProcessStartInfo" => AddressRole.Browse,
                        _ => AddressRole.Unknown,
                    };
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax } }:
                    return OfMember(use.Name);
                case AssignmentExpressionSyntax or EqualsValueClauseSyntax:
                    var named = AddressRoles.OfName(use.Meanings);
                    return named == AddressRole.None ? AddressRole.Unknown : named;
                default:
                    return AddressRole.Unknown;
            }
        }
    }

    // Only where every library means the same by the name.
    private static AddressRole OfMember(string member)
    {
        var role = AddressRole.Unknown;
        foreach (var use in AddressUseTable.Default.ByMember(member))
        {
            if (role != AddressRole.Unknown && use.Role != role)
                return AddressRole.Unknown;
            role = use.Role;
        }

        return role is AddressRole.Contact or AddressRole.Browse ? role : AddressRole.Unknown;
    }
}
