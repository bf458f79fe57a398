using System;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>A mainland value for the same name in another branch of the same <c>#if</c>, which this build does not compile.</summary>
internal static class CompiledAlternative
{
    public static bool Exists(ExpressionSyntax expression, Func<ExpressionSyntax, HostState?> placeOf)
    {
        var root = expression.SyntaxTree.GetRoot();
        var name = StringUse.Of(expression).Name;
        if (name.Length == 0 || CompiledBranches.Around(root, expression.SpanStart) is not { } branch)
            return false;

        var marks = branch.GetRelatedDirectives();
        for (var i = 0; i + 1 < marks.Count; i++)
            if (marks[i] != branch && HasMainlandValue(expression.SyntaxTree.ToString().Substring(marks[i].FullSpan.End, marks[i + 1].SpanStart - marks[i].FullSpan.End), name, placeOf))
                return true;
        return false;
    }

    // The text is no part of the tree; parsed alone it may be half a member, of which the parser makes what it can.
    private static bool HasMainlandValue(string code, string name, Func<ExpressionSyntax, HostState?> placeOf) =>
        NameTokens.IsIn(code, name, 0, code.Length)
        && CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithKind(SourceCodeKind.Script)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Any(literal => literal.Token.Value is string && StringUse.Of(literal).Name == name && placeOf(literal) == HostState.Mainland);
}
