using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Updates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Finds the expressions that give an update library its address, starting from the name of one of its members.</summary>
internal static class AddressArguments
{
    public static IEnumerable<ExpressionSyntax> Of(in MemberSite site, ISymbol symbol, UpdateApi api, SemanticModel model, CancellationToken cancellationToken)
    {
        if (site.Assigned is { } assigned)
            return api.Argument == UpdateApi.Returned ? Returned(FunctionOf(assigned, model, cancellationToken)) : new[] { assigned };
        return symbol is IMethodSymbol method && method.ParameterOf(api) is { } parameter && TakesAddress(parameter) ? site.For(parameter) : Enumerable.Empty<ExpressionSyntax>();
    }

    /// <summary>Everything that a function may return.</summary>
    public static IEnumerable<ExpressionSyntax> Returned(SyntaxNode? function)
    {
        switch (function)
        {
            case AnonymousFunctionExpressionSyntax { ExpressionBody: { } body }:
                return new[] { body };
            case BaseMethodDeclarationSyntax { ExpressionBody.Expression: { } body }:
                return new[] { body };
            case LocalFunctionStatementSyntax { ExpressionBody.Expression: { } body }:
                return new[] { body };
            case PropertyDeclarationSyntax { ExpressionBody.Expression: { } body }:
                return new[] { body };
            case AccessorDeclarationSyntax { ExpressionBody.Expression: { } body }:
                return new[] { body };
            case null:
                return Enumerable.Empty<ExpressionSyntax>();
            default:
                return function.DescendantNodes(inner => inner == function || inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                    .OfType<ReturnStatementSyntax>().Select(end => end.Expression).OfType<ExpressionSyntax>();
        }
    }

    // A lambda, or a method of the same file.
    private static SyntaxNode? FunctionOf(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (value is AnonymousFunctionExpressionSyntax)
            return value;
        return model.GetSymbolInfo(value, cancellationToken).Symbol is IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } sources } && sources[0].SyntaxTree == model.SyntaxTree
            ? sources[0].GetSyntax(cancellationToken)
            : null;
    }

    // One name has overloads that take something else at the same place: an update source object, a credential.
    private static bool TakesAddress(IParameterSymbol parameter)
    {
        var type = parameter is { IsParams: true, Type: IArrayTypeSymbol array } ? array.ElementType : parameter.Type;
        return type.SpecialType == SpecialType.System_String || type is { Name: "Uri", ContainingNamespace.Name: "System" };
    }
}
