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

    /// <summary>Whether the object that a call makes of an address goes to a method of the type that does nothing but connect such a socket: <c>Probe(new IPEndPoint(IPAddress.Parse("8.8.8.8"), 53))</c>.</summary>
    public static bool TakesResultOf(ExpressionSyntax call)
    {
        ExpressionSyntax result = call;
        while (result.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation })
            result = creation;
        if (result.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax method } } list } argument
            || call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            return false;
        var index = list.Arguments.IndexOf(argument);
        foreach (var member in type.Members)
            if (member is MethodDeclarationSyntax declared && declared.Identifier.ValueText == method.Identifier.ValueText && declared.ParameterList.Parameters.Count > index
                && ConnectsTo(declared, declared.ParameterList.Parameters[index].Identifier.ValueText))
                return true;
        return false;
    }

    private static bool ConnectsTo(MethodDeclarationSyntax method, string parameter)
    {
        foreach (var node in method.DescendantNodes())
            if (node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } connect && arguments[0].Expression is IdentifierNameSyntax name
                && name.Identifier.ValueText == parameter && Is(connect))
                return true;
        return false;
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
