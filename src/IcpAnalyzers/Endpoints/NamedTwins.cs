using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Endpoints of one file whose names, keys or labels differ by the region only: <c>ApiCn</c> and <c>ApiGlobal</c>, <c>["cn"]</c> and <c>["us"]</c>.</summary>
internal sealed class NamedTwins
{
    private readonly Lazy<Dictionary<string, List<ExpressionSyntax>>> mainland;
    private readonly Func<ExpressionSyntax, HostState?> placeOf;

    // The labels of the elements for the mainland, by list.
    private readonly Dictionary<SyntaxNode, HashSet<string>> labelled = new();

    public NamedTwins(SyntaxNode root, Func<ExpressionSyntax, HostState?> placeOf)
    {
        this.placeOf = placeOf;
        mainland = new Lazy<Dictionary<string, List<ExpressionSyntax>>>(() => MainlandIn(root));
    }

    /// <summary>Whether an overseas endpoint has a twin for the mainland.</summary>
    public bool Have(ExpressionSyntax expression) => HaveLabelled(expression) || HaveNamed(expression);

    private bool HaveNamed(ExpressionSyntax expression)
    {
        var name = QualifiedName(expression);
        return name.Length > 0 && RegionWords.SideOf(name) != RegionSide.Mainland
            && mainland.Value.TryGetValue(RegionWords.Stem(name), out var values) && values.Any(IsForTheMainland);
    }

    private bool HaveLabelled(ExpressionSyntax expression)
    {
        if (ElementOf(expression) is not { Parent: { } list } element)
            return false;
        var label = RegionCondition.WordsOf(element);
        if (RegionWords.SideOf(label) == RegionSide.Mainland)
            return false;
        if (!labelled.TryGetValue(list, out var labels))
            labelled[list] = labels = new HashSet<string>(list.ChildNodes().Where(IsLabelledForTheMainland).Select(other => RegionWords.Stem(RegionCondition.WordsOf(other))));
        return labels.Contains(RegionWords.Stem(label));
    }

    private bool IsLabelledForTheMainland(SyntaxNode element) =>
        RegionWords.SideOf(RegionCondition.WordsOf(element)) == RegionSide.Mainland && element.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Any(IsForTheMainland);

    // That it is overseas as well would be no pair.
    private bool IsForTheMainland(ExpressionSyntax value) => placeOf(value) is { } place && place != HostState.Overseas;

    private static Dictionary<string, List<ExpressionSyntax>> MainlandIn(SyntaxNode root)
    {
        var found = new Dictionary<string, List<ExpressionSyntax>>(StringComparer.Ordinal);
        // To visit all nodes of a file costs more than to search its text for the few words that count.
        var source = root.SyntaxTree.GetText().ToString();
        if (HasOneAddress(source))
            return found;
        foreach (var literal in NamedScopes(root, source).SelectMany(scope => scope.DescendantNodes()).OfType<ExpressionSyntax>())
        {
            if (!MayBeEndpoint(literal))
                continue;
            var name = QualifiedName(literal);
            if (name.Length == 0 || RegionWords.SideOf(name) != RegionSide.Mainland)
                continue;
            var stem = RegionWords.Stem(name);
            if (!found.TryGetValue(stem, out var values))
                found[stem] = values = new List<ExpressionSyntax>();
            values.Add(literal);
        }

        return found;
    }

    // What a name names stands in the statement of the name, and in the declaration when it is the name of a member or a type.
    private static IEnumerable<SyntaxNode> NamedScopes(SyntaxNode root, string source)
    {
        var scopes = new HashSet<SyntaxNode>();
        foreach (var at in RegionWords.MainlandNames(source))
        {
            var token = root.FindToken(at);
            if (token.Span.Contains(at) && token.Parent?.FirstAncestorOrSelf<SyntaxNode>(IsScope) is { } scope and not BaseNamespaceDeclarationSyntax)
                scopes.Add(scope);
        }

        return scopes.Where(scope => !scope.Ancestors().Any(scopes.Contains));
    }

    private static bool IsScope(SyntaxNode node) => node is StatementSyntax or MemberDeclarationSyntax;

    // An address has a dot or a colon; of names those that are called or only lead to another are none.
    private static bool MayBeEndpoint(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text.IndexOf('.') >= 0 || text.IndexOf(':') >= 0,
        MemberAccessExpressionSyntax => value.Parent is not (MemberAccessExpressionSyntax or InvocationExpressionSyntax),
        _ => false,
    };

    private static bool HasOneAddress(string source) =>
        AddressAnchors.FindScheme(source, 0) is >= 0 and var first && AddressAnchors.FindScheme(source, first + 1) < 0;

    // The element of a collection; ["cn"] = "…" and { "cn", "…" } are elements too, and so is ApiCn = "…" of an object.
    private static SyntaxNode? ElementOf(ExpressionSyntax expression)
    {
        for (SyntaxNode node = expression; node.Parent is { } parent and not StatementSyntax and not MemberDeclarationSyntax; node = parent)
            if (parent is InitializerExpressionSyntax { RawKind: not (int)SyntaxKind.ComplexElementInitializerExpression } && node != expression)
                return node;
        return null;
    }

    /// <returns>With the types around; empty where nothing names the expression.</returns>
    private static string QualifiedName(ExpressionSyntax expression)
    {
        var use = StringUse.Of(expression);
        if (use.Name.Length == 0 || use.Consumer is ArgumentSyntax or AttributeArgumentSyntax)
            return "";
        var name = use.Name;
        foreach (var type in expression.Ancestors().OfType<BaseTypeDeclarationSyntax>())
            name = type.Identifier.ValueText + " " + name;
        return name;
    }
}
