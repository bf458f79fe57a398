using System.Collections.Generic;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Filing.Displays;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>Whether a text of C# is never seen, or on some platforms only, by what is set and asked around it.</summary>
internal static class CodeVisibility
{
    /// <summary><c>new Label { Text = …, IsVisible = false }</c>, and <c>label.Text = …; label.IsVisible = false;</c>.</summary>
    public static bool IsSwitchedOff(ExpressionSyntax text)
    {
        if (IsUnreachable(text))
            return true;
        if (text.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment)
            return false;
        if (assignment.Parent is InitializerExpressionSyntax initializer)
        {
            foreach (var setting in initializer.Expressions)
                if (setting is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } other && HidesBy(name.Identifier.ValueText, other.Right))
                    return true;
            return false;
        }

        if (assignment.Left is not MemberAccessExpressionSyntax shown || assignment.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block })
            return false;
        var receiver = shown.Expression.ToString();
        var isOff = false;
        foreach (var statement in block.Statements)
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } other }
                && IsVisibility(member.Name.Identifier.ValueText) && member.Expression.ToString() == receiver)
                isOff = HidesBy(member.Name.Identifier.ValueText, other.Right);
        return isOff;
    }

    /// <summary>Where it is shown, by the <c>if</c> and <c>#if</c> around it.</summary>
    public static AppPlatforms PlatformsOf(ExpressionSyntax text)
    {
        var platforms = AppPlatforms.All;
        for (SyntaxNode? node = text, inner = null; node is not (null or MemberDeclarationSyntax); inner = node, node = node.Parent)
            if (Condition(node, inner) is { } found)
                platforms &= Where(PlatformCondition.Of(found.Condition.ToString(), isDirective: false), found.IsDenied);
        return platforms & OfDirectives(text);
    }

    /// <summary>Under a condition that is written as never true.</summary>
    private static bool IsUnreachable(ExpressionSyntax text)
    {
        for (SyntaxNode? node = text, inner = null; node is not (null or MemberDeclarationSyntax); inner = node, node = node.Parent)
            if (Condition(node, inner) is { IsDenied: false } found && PlatformCondition.IsNever(found.Condition.ToString()))
                return true;
        return false;
    }

    private static (ExpressionSyntax Condition, bool IsDenied)? Condition(SyntaxNode node, SyntaxNode? inner) => node switch
    {
        IfStatementSyntax branch when inner != branch.Condition => (branch.Condition, inner == branch.Else),
        ConditionalExpressionSyntax choice when inner != choice.Condition => (choice.Condition, inner == choice.WhenFalse),
        _ => null,
    };

    // What is about something else is not about platforms behind else either.
    private static AppPlatforms Where(AppPlatforms platforms, bool isDenied) => isDenied && platforms != AppPlatforms.All ? AppPlatforms.All & ~platforms : platforms;

    private static bool IsVisibility(string property) => property is "IsVisible" or "Visible" or "Visibility" or "Opacity" or "Hidden";

    private static bool HidesBy(string property, ExpressionSyntax value) => property switch
    {
        "IsVisible" or "Visible" => value.IsKind(SyntaxKind.FalseLiteralExpression),
        "Hidden" => value.IsKind(SyntaxKind.TrueLiteralExpression),
        "Visibility" => value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Collapsed" or "Hidden" or "Gone" or "Invisible" },
        "Opacity" => value is LiteralExpressionSyntax { Token.ValueText: "0" or "0.0" },
        _ => false,
    };

    private static AppPlatforms OfDirectives(ExpressionSyntax text)
    {
        var root = text.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives)
            return AppPlatforms.All;

        // For each #if that is open: where its branch is compiled, and where none of the branches before it is.
        var open = new Stack<(AppPlatforms Branch, AppPlatforms Others)>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < text.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax branch:
                    open.Push(Branch(branch.Condition, AppPlatforms.All));
                    break;
                case ElifDirectiveTriviaSyntax branch when open.Count > 0:
                    open.Push(Branch(branch.Condition, open.Pop().Others));
                    break;
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    var rest = open.Pop().Others;
                    open.Push((rest, AppPlatforms.All));
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        var platforms = AppPlatforms.All;
        foreach (var (branch, _) in open)
            platforms &= branch;
        return platforms == AppPlatforms.All || OtherBranchShowsOne(root) ? AppPlatforms.All : platforms;
    }

    private static (AppPlatforms Branch, AppPlatforms Others) Branch(ExpressionSyntax condition, AppPlatforms left)
    {
        var platforms = PlatformCondition.Of(condition.ToString(), isDirective: true);
        return (platforms & left, platforms == AppPlatforms.All ? left : left & ~platforms);
    }

    private static bool OtherBranchShowsOne(SyntaxNode root)
    {
        foreach (var trivia in root.DescendantTrivia())
            if (trivia.IsKind(SyntaxKind.DisabledTextTrivia) && FilingNumber.FindAnchor(trivia.ToString(), 0) >= 0)
                return true;
        return false;
    }
}
