using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Mainland values for the same name in another branch of the same <c>#if</c>, which this build does not compile.</summary>
internal sealed class CompiledAlternatives
{
    private readonly Dictionary<(int Branch, string Name), bool> known = new();
    private readonly SyntaxNode root;
    private readonly RegionBranch branches;
    private readonly Func<ExpressionSyntax, HostState?> placeOf;

    public CompiledAlternatives(SyntaxNode root, RegionBranch branches, Func<ExpressionSyntax, HostState?> placeOf)
    {
        this.branches = branches;
        this.root = root;
        this.placeOf = placeOf;
    }

    public bool Exist(ExpressionSyntax expression)
    {
        var name = StringUse.Of(expression).Name;
        if (name.Length == 0 || CompiledBranches.Around(branches.Directives, expression.SpanStart) is not { } branch)
            return false;
        if (!known.TryGetValue((branch.SpanStart, name), out var exist))
            known[(branch.SpanStart, name)] = exist = ExistBeside(branch, name);
        return exist;
    }

    private bool ExistBeside(DirectiveTriviaSyntax branch, string name)
    {
        var source = root.ToFullString();
        var marks = branch.GetRelatedDirectives();
        for (var i = 0; i + 1 < marks.Count; i++)
            if (marks[i] != branch && HasMainlandValue(source.Substring(marks[i].FullSpan.End, marks[i + 1].SpanStart - marks[i].FullSpan.End), name))
                return true;
        return false;
    }

    // The text is no part of the tree; parsed alone it may be half a member, of which the parser makes what it can.
    private bool HasMainlandValue(string code, string name) =>
        NameTokens.IsIn(code, name, 0, code.Length)
        && CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithKind(SourceCodeKind.Script)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Any(literal => literal.Token.Value is string && StringUse.Of(literal).Name == name && placeOf(literal) == HostState.Mainland);
}
