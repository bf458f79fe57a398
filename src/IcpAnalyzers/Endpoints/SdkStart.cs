using System;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Where an SDK is started without anything that could name another host.</summary>
internal static class SdkStart
{
    /// <returns>The name of the type or member to report; null when the SDK is not started there, or something may name a host.</returns>
    public static SimpleNameSyntax? Of(SimpleNameSyntax type, SdkDefault row, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = row.Member == SdkDefault.Constructor ? type : MemberOf(type, row.Member);
        if (name is null)
            return null;

        foreach (var site in CallSite.Of(name))
        {
            if (site.Symbol(model, cancellationToken) is not { ContainingType: { } container } symbol)
            {
                // A package that is not restored: the import and the names are enough, as long as nothing in the call may be an address.
                if (model.GetTypeInfo(site.Node, cancellationToken).Type is null or IErrorTypeSymbol && NamesNoHost(site, row))
                    return name;
            }
            else if (symbol.MetadataName == row.Member && container.Matches(row.Type) && NamesNoHost(site, symbol, row))
            {
                return name;
            }
        }

        return null;
    }

    private static SimpleNameSyntax? MemberOf(SimpleNameSyntax type, string member) =>
        CallSite.Qualified(type) is { Parent: MemberAccessExpressionSyntax access } qualified && access.Expression == qualified && access.Name.Identifier.ValueText == member
            ? access.Name
            : null;

    private static bool NamesNoHost(in CallSite site, SdkDefault row)
    {
        if (site.Arguments is not { } list)
            return true;
        foreach (var argument in list.Arguments)
            if (argument.NameColon is { } named ? !row.Allows(named.Name.Identifier.ValueText, argument.Expression is BaseObjectCreationExpressionSyntax) : !MayBeAllowed(argument.Expression, row))
                return false;
        return true;
    }

    // Nobody knows which parameter takes it.
    private static bool MayBeAllowed(ExpressionSyntax value, SdkDefault row) => value switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text.IndexOf("://", StringComparison.Ordinal) < 0,
        LiteralExpressionSyntax or TypeOfExpressionSyntax => true,
        ObjectCreationExpressionSyntax { Type: var type } => type.ToString() is var name && !name.EndsWith("Uri", StringComparison.Ordinal) && (row.TakesOptions || !name.EndsWith("Options", StringComparison.Ordinal)),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => row.AllowsName(StringUse.NameOf(value)),
        _ => false,
    };

    private static bool NamesNoHost(in CallSite site, ISymbol symbol, SdkDefault row)
    {
        if (symbol is not IMethodSymbol method || site.Arguments is not { } list)
            return true;

        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var value = list.Arguments[i].Expression;
            var isNothing = value.IsKind(SyntaxKind.NullLiteralExpression) || value.IsKind(SyntaxKind.DefaultLiteralExpression);
            if (!isNothing && (CallSite.ParameterOf(method, list, i) is not { } parameter || !row.Allows(parameter.Name, value is BaseObjectCreationExpressionSyntax)))
                return false;
        }

        return true;
    }
}
