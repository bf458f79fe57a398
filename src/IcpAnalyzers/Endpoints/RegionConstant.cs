using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>An overseas region chosen by a member of an SDK's type: <c>RegionEndpoint.USEast1</c>.</summary>
internal readonly struct RegionConstant
{
    private readonly MemberAccessExpressionSyntax access;
    private readonly SdkRegions regions;
    private readonly string type;

    private RegionConstant(MemberAccessExpressionSyntax access, SdkRegions regions, string type)
    {
        this.access = access;
        this.regions = regions;
        this.type = type;
    }

    /// <summary>The choice that begins with the name of a type; null when it is none, or mainland, or only compared with.</summary>
    public static RegionConstant? Of(SimpleNameSyntax name, List<SdkRegions> rows, SemanticModel model, CancellationToken cancellationToken)
    {
        if (rows.Count == 0 || CallSite.Qualified(name) is not { Parent: MemberAccessExpressionSyntax access } qualified || access.Expression != qualified)
            return null;

        foreach (var row in rows)
        {
            if (row.StateOf(access.Name.Identifier.ValueText) != HostState.Overseas || RegionUse.IsNoChoice(access))
                continue;
            var symbol = model.GetSymbolInfo(access, cancellationToken).Symbol;
            if (symbol is { IsStatic: true, ContainingType: { } type } && type.Matches(row.Type) && IsRegion(symbol, type, row))
                return new RegionConstant(access, row, type.Name);
        }

        return null;
    }

    /// <summary>The choice by a type that the compiler does not know because its package is not restored: the name of the type, a name behind it, and no call.</summary>
    public static RegionConstant? OfUnrestored(SimpleNameSyntax name, SdkRegions row, SemanticModel model, CancellationToken cancellationToken) =>
        CallSite.Qualified(name) is { Parent: MemberAccessExpressionSyntax access } qualified && access.Expression == qualified
        && access.Parent is not InvocationExpressionSyntax
        && row.StateOf(access.Name.Identifier.ValueText) == HostState.Overseas && !RegionUse.IsNoChoice(access)
        && model.GetSymbolInfo(qualified, cancellationToken).Symbol is null
            ? new RegionConstant(access, row, row.Type.SimpleName)
            : null;

    public bool IsOverriddenIn(string source) => RegionUse.IsOverridden(access, regions.Override, source);

    public Diagnostic Diagnostic(SemanticModel model, CancellationToken cancellationToken)
    {
        var rows = regions;
        return Microsoft.CodeAnalysis.Diagnostic.Create(
            Rules.OverseasRegion,
            access.Name.GetLocation(),
            RegionUse.SeverityOf(access, word => rows.StateOf(word) == HostState.Mainland, model, cancellationToken),
            additionalLocations: null,
            FindingProperties.Replace(regions.Equivalent, exact: true),
            type + "." + access.Name.Identifier.ValueText,
            regions.Service,
            RegionRemedy.Of(regions));
    }

    // Other static members of the type, such as the list of all regions, have another type.
    private static bool IsRegion(ISymbol symbol, INamedTypeSymbol type, SdkRegions row)
    {
        var value = symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        return row.ValueType is null
            ? SymbolEqualityComparer.Default.Equals(value, type)
            : value is INamedTypeSymbol named && named.HasMetadataName(row.ValueType);
    }
}
