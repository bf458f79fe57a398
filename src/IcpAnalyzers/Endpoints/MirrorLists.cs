using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Lists of mirrors: elements of one collection that lead to the same file or repository on several hosts, one of them in the mainland.</summary>
internal sealed class MirrorLists
{
    // v1, api and en end the paths of many things.
    private const int MinNameLength = 5;

    private readonly Func<ExpressionSyntax, HostState?> placeOf;

    // What the mainland elements of a list lead to. A list of a thousand hosts is looked through once.
    private readonly Dictionary<SyntaxNode, HashSet<string>> mainland = new();

    public MirrorLists(Func<ExpressionSyntax, HostState?> placeOf) => this.placeOf = placeOf;

    /// <summary>Whether the list that an overseas endpoint is in has the same thing on a mainland host.</summary>
    public bool Have(ExpressionSyntax expression)
    {
        if (ListAround(expression) is not { } list || NameIn(expression) is not { } name)
            return false;
        if (!mainland.TryGetValue(list, out var names))
        {
            mainland[list] = names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var node in list.DescendantNodes())
                if (node is LiteralExpressionSyntax literal && NameIn(literal) is { } other && placeOf(literal) == HostState.Mainland)
                    names.Add(other);
        }

        return names.Contains(name);
    }

    /// <summary>The outermost collection that a text is an element of, or a part of one: <c>{ "GitHub", "https://…" }</c>, <c>new Mirror("GitHub", "https://…")</c>.</summary>
    private static SyntaxNode? ListAround(ExpressionSyntax expression)
    {
        SyntaxNode? list = null;
        for (var node = expression.Parent; node is InitializerExpressionSyntax or AssignmentExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or TupleExpressionSyntax
             or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or { RawKind: StringUse.CollectionExpression or StringUse.ExpressionElement }; node = node.Parent)
            if (node is InitializerExpressionSyntax { RawKind: not ((int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.ComplexElementInitializerExpression) } or { RawKind: StringUse.CollectionExpression }
                || (node is InitializerExpressionSyntax { Expressions: { Count: > 0 } pairs } && pairs[0] is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }))
                list = node;
        return list;
    }

    /// <summary>What an address leads to: the last name of its path. Null where it has none that says something.</summary>
    private static string? NameIn(ExpressionSyntax expression)
    {
        if (expression is not LiteralExpressionSyntax { Token.Value: string text } || !Endpoint.TryParse(text, 0, text.Length, out var endpoint))
            return null;
        var path = endpoint.Path.TrimEnd('/');
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.Length >= MinNameLength ? name : null;
    }
}
