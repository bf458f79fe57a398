using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>For whom a piece of code runs, by the conditions around it: <c>?:</c>, <c>if</c>, <c>switch</c> and <c>#if</c>. The nearest that says so decides.</summary>
internal sealed class RegionBranch
{
    // What is longer is made by a tool, and no region is looked for in it.
    private const int MaxChain = 64;

    private readonly Dictionary<SyntaxNode, bool> mainlandBranches = new();
    private readonly Dictionary<ExpressionSyntax, (RegionSide WhenTrue, RegionSide WhenFalse)> conditions = new();
    private readonly Lazy<List<DirectiveTriviaSyntax>> directives;

    /// <param name="root">The file.</param>
    public RegionBranch(SyntaxNode root) => directives = new(() => CompiledBranches.Directives(root).ToList());

    /// <summary>The directives of the file.</summary>
    public IReadOnlyList<DirectiveTriviaSyntax> Directives => directives.Value;

    public RegionSide SideOf(SyntaxNode node)
    {
        for (var (inner, outer) = (node, node.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
            if (Within(outer, inner) is not RegionSide.None and var side)
                return side;
        return CompiledBranches.Exclude(Directives, node.SpanStart, IsDefinedForTheMainland) ? RegionSide.Elsewhere : RegionSide.None;
    }

    private static bool? IsDefinedForTheMainland(string symbol) => RegionWords.SideOf(symbol) switch
    {
        RegionSide.Mainland => true,
        RegionSide.Elsewhere => false,
        _ => null,
    };

    // Every address of a block stands behind the same conditions.
    private (RegionSide WhenTrue, RegionSide WhenFalse) Of(ExpressionSyntax condition)
    {
        if (!conditions.TryGetValue(condition, out var sides))
            conditions[condition] = sides = RegionCondition.Of(condition);
        return sides;
    }

    private RegionSide Within(SyntaxNode outer, SyntaxNode inner)
    {
        switch (outer)
        {
            case ConditionalExpressionSyntax choice when inner != choice.Condition:
                return inner == choice.WhenTrue ? Of(choice.Condition).WhenTrue : Of(choice.Condition).WhenFalse;
            case IfStatementSyntax choice when inner == choice.Statement:
                return Of(choice.Condition).WhenTrue is not RegionSide.None and var side ? side : LeavesTheMainlandTo(choice.Else) ? RegionSide.Elsewhere : RegionSide.None;
            case IfStatementSyntax choice when inner == choice.Else:
                return Of(choice.Condition).WhenFalse;
            case SwitchExpressionSyntax choice when inner is SwitchExpressionArmSyntax:
                return OfBranch(inner, choice.Arms);
            case SwitchStatementSyntax choice when inner is SwitchSectionSyntax:
                return OfBranch(inner, choice.Sections);
            case BlockSyntax block:
                return Behind(block.Statements, inner);
            case SwitchSectionSyntax section:
                return Behind(section.Statements, inner);
            default:
                return RegionSide.None;
        }
    }

    // if (region == "us") … else if (region == "cn") …
    private bool LeavesTheMainlandTo(ElseClauseSyntax? rest)
    {
        for (var i = 0; i < MaxChain && rest?.Statement is IfStatementSyntax next; i++, rest = next.Else)
            if (Of(next.Condition).WhenTrue == RegionSide.Mainland)
                return true;
        return false;
    }

    // Where the mainland has a branch of its own, the others are for elsewhere.
    private RegionSide OfBranch(SyntaxNode branch, IEnumerable<SyntaxNode> branches) =>
        OfCases(branch) is not RegionSide.None and var own ? own : HasMainlandBranch(branch.Parent!, branches) ? RegionSide.Elsewhere : RegionSide.None;

    private bool HasMainlandBranch(SyntaxNode choice, IEnumerable<SyntaxNode> branches)
    {
        if (!mainlandBranches.TryGetValue(choice, out var has))
            mainlandBranches[choice] = has = branches.Any(other => OfCases(other) == RegionSide.Mainland);
        return has;
    }

    /// <summary>For whom all cases of a branch are.</summary>
    private static RegionSide OfCases(SyntaxNode branch)
    {
        if (branch is not SwitchSectionSyntax section)
            return RegionCondition.SideOf(((SwitchExpressionArmSyntax)branch).Pattern);
        var first = RegionCondition.SideOf(section.Labels[0]);
        return section.Labels.All(label => RegionCondition.SideOf(label) == first) ? first : RegionSide.None;
    }

    // if (isChina) return …; — what comes after it runs when the condition is false.
    private RegionSide Behind(SyntaxList<StatementSyntax> statements, SyntaxNode inner)
    {
        var side = RegionSide.None;
        foreach (var statement in statements)
        {
            if (statement == inner)
                break;
            if (statement is IfStatementSyntax { Else: null } guard && Leaves(guard.Statement) && Of(guard.Condition).WhenFalse is not RegionSide.None and var after)
                side = after;
        }

        return side;
    }

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.Count > 0 && Leaves(block.Statements[block.Statements.Count - 1]),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        _ => false,
    };
}
