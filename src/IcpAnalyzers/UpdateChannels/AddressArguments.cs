using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Finds the expressions that give an update library its address, starting from the name of one of its members.</summary>
internal static class AddressArguments
{
    public static IEnumerable<ExpressionSyntax> Of(
        SyntaxToken name, IReadOnlyList<UpdateApi> rows, SemanticModel model, CancellationToken cancellationToken)
    {
        if (name.Parent is not SimpleNameSyntax simple)
            yield break;

        // The name with what qualifies it: Velopack.UpdateManager, updater?.SetUpdateUrl.
        ExpressionSyntax expression = simple;
        while (expression.Parent is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax or MemberBindingExpressionSyntax
               && expression.Parent is ExpressionSyntax outer && EndsWith(outer, simple))
            expression = outer;

        switch (expression.Parent)
        {
            case BaseObjectCreationExpressionSyntax creation:
                foreach (var argument in Arguments(creation, creation.ArgumentList, rows, model, cancellationToken))
                    yield return argument;
                break;
            case InvocationExpressionSyntax call:
                foreach (var argument in Arguments(call, call.ArgumentList, rows, model, cancellationToken))
                    yield return argument;
                break;
            case VariableDeclarationSyntax declaration:
                // UpdateManager manager = new("…"): the name stands at the variable, not at the new.
                foreach (var variable in declaration.Variables)
                    if (variable.Initializer?.Value is ImplicitObjectCreationExpressionSyntax creation)
                        foreach (var argument in Arguments(creation, creation.ArgumentList, rows, model, cancellationToken))
                            yield return argument;
                break;
            case AssignmentExpressionSyntax assignment when assignment.Left == expression && Match(model.GetSymbolInfo(expression, cancellationToken).Symbol, rows) is not null:
                yield return assignment.Right;
                break;
            case AttributeSyntax { ArgumentList.Arguments: var arguments } attribute:
                var row = Match(model.GetSymbolInfo(attribute, cancellationToken).Symbol, rows);
                if (row is not null && row.Argument >= 0 && row.Argument < arguments.Count)
                    yield return arguments[row.Argument].Expression;
                break;
            case PrimaryConstructorBaseTypeSyntax baseType:
                foreach (var argument in Arguments(baseType, baseType.ArgumentList, rows, model, cancellationToken))
                    yield return argument;
                break;
        }
    }

    private static bool EndsWith(ExpressionSyntax outer, SimpleNameSyntax name) => outer switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax binding => binding.Name == name,
        QualifiedNameSyntax qualified => qualified.Right == name,
        AliasQualifiedNameSyntax qualified => qualified.Name == name,
        _ => false,
    };

    private static IEnumerable<ExpressionSyntax> Arguments(
        SyntaxNode call, ArgumentListSyntax? list, IReadOnlyList<UpdateApi> rows, SemanticModel model, CancellationToken cancellationToken)
    {
        if (list is null || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
            yield break;

        // A member has a row for every address it takes, and overloads may share one.
        var taken = 0u;
        foreach (var api in rows)
        {
            if (api.Argument is < 0 or > 31 || api.Argument >= method.Parameters.Length || (taken & (1u << api.Argument)) != 0 || !Matches(method, api))
                continue;
            taken |= 1u << api.Argument;

            var parameter = method.Parameters[api.Argument];
            if (!TakesAddress(parameter))
                continue;
            for (var i = 0; i < list.Arguments.Count; i++)
            {
                var argument = list.Arguments[i];
                var isIt = argument.NameColon is { } named
                    ? named.Name.Identifier.ValueText == parameter.Name
                    : i == api.Argument || (parameter.IsParams && i > api.Argument);
                if (isIt)
                    yield return argument.Expression;
            }
        }
    }

    // One name has overloads that take something else at the same place: an update source object, a credential.
    private static bool TakesAddress(IParameterSymbol parameter)
    {
        var type = parameter is { IsParams: true, Type: IArrayTypeSymbol array } ? array.ElementType : parameter.Type;
        return type.SpecialType == SpecialType.System_String || type is { Name: "Uri", ContainingNamespace.Name: "System" };
    }

    private static UpdateApi? Match(ISymbol? symbol, IReadOnlyList<UpdateApi> rows)
    {
        foreach (var api in rows)
            if (symbol is not null && Matches(symbol, api))
                return api;
        return null;
    }

    private static bool Matches(ISymbol symbol, UpdateApi api)
    {
        if (api.Kind == UpdateApiKind.PInvoke)
            return symbol is IMethodSymbol { IsExtern: true } && symbol.Name == api.Member;

        var isConstructor = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor };
        if (isConstructor != (api.Kind is UpdateApiKind.Constructor or UpdateApiKind.Attribute) || (!isConstructor && symbol.Name != api.Member))
            return false;
        for (var type = symbol.ContainingType; type is not null; type = type.BaseType)
            if (type.HasMetadataName(api.Type))
                return true;
        return false;
    }
}
