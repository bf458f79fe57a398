using System;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Whether naming a region chooses it, as far as the code around says so.</summary>
internal static class RegionUse
{
    /// <summary>A region that something is compared with, that is a key to look something up, or that is only named.</summary>
    public static bool IsNoChoice(ExpressionSyntax region)
    {
        // RegionEndpoint.USEast1.SystemName stands for the region.
        while (region.Parent is MemberAccessExpressionSyntax access && access.Expression == region)
            region = access.Parent is InvocationExpressionSyntax call ? call : access;

        return region.Parent switch
        {
            ArgumentSyntax { Parent: BracketedArgumentListSyntax } => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => true,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair => pair.Expressions[0] == region,
            _ => StringUse.Of(region).IsCompared,
        };
    }

    /// <summary>An address of its own is set in the same type: an S3-compatible server takes any region.</summary>
    public static bool IsOverridden(SyntaxNode node, string? word, string source)
    {
        if (word is null)
            return false;
        var scope = node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Span ?? node.SyntaxTree.GetRoot().Span;
        return NameTokens.IsIn(source, word, scope.Start, scope.Length);
    }

    /// <summary>How loud an overseas region is: where users in the mainland get another, it is good to know and nothing to warn of.</summary>
    public static DiagnosticSeverity SeverityOf(ExpressionSyntax region, Func<string, bool> isMainland, SemanticModel model, CancellationToken cancellationToken)
    {
        var isChosen = new RegionBranch(model.SyntaxTree.GetRoot(cancellationToken)).SideOf(region) != RegionSide.Mainland
            && (HasAlternative(region, isMainland) || new MainlandChoice(model, value => PlaceOf(value, isMainland), cancellationToken).Covers(region));
        return isChosen ? DiagnosticSeverity.Info : Rules.OverseasRegion.DefaultSeverity;
    }

    private static HostState? PlaceOf(ExpressionSyntax value, Func<string, bool> isMainland) =>
        value.DescendantTokens().Any(token => token.Value is string word && isMainland(word)) ? HostState.Mainland : null;

    // The member that names the region names a mainland one too: something chooses between them.
    private static bool HasAlternative(SyntaxNode node, Func<string, bool> isMainland)
    {
        SyntaxNode? member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var scope = member is null or GlobalStatementSyntax ? node.SyntaxTree.GetRoot() : member;
        foreach (var token in scope.DescendantTokens())
            if (token.Value is string word && isMainland(word))
                return true;
        return false;
    }
}
