using System;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Endpoints in the order of an enum's members: <c>enum Region { China, Global }</c>, <c>string[] Hosts = { "…", "…" }</c>, <c>Hosts[(int)region]</c>.</summary>
internal sealed class EnumIndexedChoice
{
    private readonly SemanticModel model;
    private readonly Func<ExpressionSyntax, HostState?> placeOf;
    private readonly CancellationToken cancellationToken;

    public EnumIndexedChoice(SemanticModel model, Func<ExpressionSyntax, HostState?> placeOf, CancellationToken cancellationToken)
    {
        this.model = model;
        this.placeOf = placeOf;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Whether the place of an overseas endpoint in an array is that of a member for elsewhere, and the member for the mainland has another endpoint.</summary>
    public bool Has(ExpressionSyntax expression)
    {
        if (ElementOf(expression) is not { Parent: InitializerExpressionSyntax list } element || InitializerOf(list) is not { } initializer || VariableDeclaration.SetBy(initializer) is not { } variable)
            return false;
        foreach (var use in variable.Uses(model, cancellationToken))
            if (IndexedBy(use) is { } members && IsPair(list, list.Expressions.IndexOf(element), members))
                return true;
        return false;
    }

    private bool IsPair(InitializerExpressionSyntax list, int index, INamedTypeSymbol members) =>
        ValueOf(members, index) is { } own && RegionWords.SideOf(own) != RegionSide.Mainland
        && list.Expressions.Where((other, i) => i != index && ValueOf(members, i) is { } name && RegionWords.SideOf(name) == RegionSide.Mainland)
            .SelectMany(static other => other.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
            .Any(other => placeOf(other) is { } place && place != HostState.Overseas);

    /// <returns>The name of the member with a value; null for none.</returns>
    private static string? ValueOf(INamedTypeSymbol members, int value) =>
        members.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.ConstantValue is int known && known == value)?.Name;

    // Hosts[(int)region]
    private INamedTypeSymbol? IndexedBy(ExpressionSyntax use) =>
        use.Parent is ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } access && access.Expression == use && arguments[0].Expression is CastExpressionSyntax cast
        && model.GetTypeInfo(cast.Expression, cancellationToken).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } members
            ? members
            : null;

    private static ExpressionSyntax? ElementOf(ExpressionSyntax expression)
    {
        for (SyntaxNode? node = expression; node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; node = node.Parent)
            if (node is ExpressionSyntax { Parent: InitializerExpressionSyntax } element)
                return element;
        return null;
    }

    private static EqualsValueClauseSyntax? InitializerOf(InitializerExpressionSyntax list) => list.Parent switch
    {
        EqualsValueClauseSyntax initializer => initializer,
        ArrayCreationExpressionSyntax { Parent: EqualsValueClauseSyntax initializer } => initializer,
        ImplicitArrayCreationExpressionSyntax { Parent: EqualsValueClauseSyntax initializer } => initializer,
        _ => null,
    };
}
