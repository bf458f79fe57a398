using System;
using IcpAnalyzers.Core.Filing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>Whether a text of C# is never seen, or not on every platform, by what is set and asked around it.</summary>
internal static class CodeVisibility
{
    private static readonly string[] PlatformSymbols = { "ANDROID", "IOS", "MACCATALYST", "MACOS", "WINDOWS", "TIZEN", "BROWSER", "UWP", "DEBUG" };

    private static readonly string[] PlatformQuestions = { "OperatingSystem.Is", "RuntimeInformation.IsOSPlatform", "DeviceInfo.Platform", "DeviceInfo.Current.Platform", "Device.RuntimePlatform", "DevicePlatform." };

    /// <summary><c>new Label { Text = …, IsVisible = false }</c>, and <c>label.Text = …; label.IsVisible = false;</c>.</summary>
    public static bool IsSwitchedOff(ExpressionSyntax text)
    {
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

    /// <summary>Between <c>#if</c> of a platform, under an <c>if</c> that asks for one.</summary>
    public static bool IsPlatformBound(ExpressionSyntax text)
    {
        for (SyntaxNode? node = text; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            var condition = node switch
            {
                IfStatementSyntax branch when !branch.Condition.Span.Contains(text.Span) => branch.Condition,
                ConditionalExpressionSyntax choice when !choice.Condition.Span.Contains(text.Span) => choice.Condition,
                _ => null,
            };
            if (condition is not null && AsksForPlatform(condition.ToString()))
                return true;
        }

        return IsInPlatformDirective(text);
    }

    /// <summary>Whether the element that is built around it opens an address.</summary>
    public static bool IsInLink(ExpressionSyntax text)
    {
        if (text.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { Parent: InitializerExpressionSyntax initializer })
            return false;
        foreach (var setting in initializer.Expressions)
            if (setting is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "NavigateUri" or "NavigateUrl" or "Href" or "GestureRecognizers" or "Command" } })
                return true;
        return false;
    }

    private static bool AsksForPlatform(string condition) => Array.Exists(PlatformQuestions, question => condition.IndexOf(question, StringComparison.Ordinal) >= 0);

    private static bool IsVisibility(string property) => property is "IsVisible" or "Visible" or "Visibility" or "Opacity" or "Hidden";

    private static bool HidesBy(string property, ExpressionSyntax value) => property switch
    {
        "IsVisible" or "Visible" => value.IsKind(SyntaxKind.FalseLiteralExpression),
        "Hidden" => value.IsKind(SyntaxKind.TrueLiteralExpression),
        "Visibility" => value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Collapsed" or "Hidden" or "Gone" or "Invisible" },
        "Opacity" => value is LiteralExpressionSyntax { Token.ValueText: "0" or "0.0" },
        _ => false,
    };

    private static bool IsInPlatformDirective(ExpressionSyntax text)
    {
        var root = text.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives)
            return false;

        var depth = 0;
        var boundAt = 0;
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < text.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax branch:
                    depth++;
                    if (boundAt == 0 && NamesPlatform(branch.Condition.ToString()))
                        boundAt = depth;
                    break;
                case EndIfDirectiveTriviaSyntax:
                    depth--;
                    if (depth < boundAt)
                        boundAt = 0;
                    break;
            }
        }

        return boundAt > 0 && !OtherBranchShowsOne(root);
    }

    private static bool NamesPlatform(string condition) => Array.Exists(PlatformSymbols, symbol => condition.IndexOf(symbol, StringComparison.Ordinal) >= 0);

    private static bool OtherBranchShowsOne(SyntaxNode root)
    {
        foreach (var trivia in root.DescendantTrivia())
            if (trivia.IsKind(SyntaxKind.DisabledTextTrivia) && FilingNumber.FindAnchor(trivia.ToString(), 0) >= 0)
                return true;
        return false;
    }
}
