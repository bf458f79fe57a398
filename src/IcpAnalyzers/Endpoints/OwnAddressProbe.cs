using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>The usual way to learn the machine's own address: a datagram socket is connected to any public address, which sends nothing, and asked for its local end.</summary>
internal static class OwnAddressProbe
{
    /// <summary>Whether a call connects such a socket.</summary>
    public static bool Is(ExpressionSyntax call)
    {
        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Connect", Expression: IdentifierNameSyntax socket } })
            return false;
        SyntaxNode? body = call.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>();
        body ??= call.FirstAncestorOrSelf<AccessorDeclarationSyntax>();
        return body is not null && Asks(body, socket.Identifier.ValueText);
    }

    private static bool Asks(SyntaxNode body, string socket)
    {
        var datagram = false;
        var asked = false;
        foreach (var node in body.DescendantNodes())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } } variable when variable.Identifier.ValueText == socket:
                    datagram = HasDatagram(arguments);
                    break;
                case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } access when receiver.Identifier.ValueText == socket:
                    if (access.Name.Identifier.ValueText.StartsWith("Send", StringComparison.Ordinal))
                        return false;
                    asked |= access.Name.Identifier.ValueText == "LocalEndPoint";
                    break;
            }
        }

        return datagram && asked;
    }

    private static bool HasDatagram(ArgumentListSyntax arguments)
    {
        foreach (var argument in arguments.Arguments)
            if (argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dgram" })
                return true;
        return false;
    }
}
