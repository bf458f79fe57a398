using System.Text;
using IcpAnalyzers.Core.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>For whom code runs that stands behind a condition, by the words in it: <c>isChina</c>, <c>region == "CN"</c>, <c>culture.Name.StartsWith("zh")</c>, <c>!settings.Overseas</c>.</summary>
internal static class RegionCondition
{
    public static (RegionSide WhenTrue, RegionSide WhenFalse) Of(ExpressionSyntax condition)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return Opposite(Of(not.Operand));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both:
                return (Either(Of(both.Left).WhenTrue, Of(both.Right).WhenTrue), Both(Of(both.Left).WhenFalse, Of(both.Right).WhenFalse));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                return (Both(Of(either.Left).WhenTrue, Of(either.Right).WhenTrue), Either(Of(either.Left).WhenFalse, Of(either.Right).WhenFalse));
            default:
                return IsNegative(condition) ? Opposite(OfWords(condition)) : OfWords(condition);
        }
    }

    /// <summary>For whom something is by the names and the texts in its code.</summary>
    public static RegionSide SideOf(SyntaxNode node) => RegionWords.SideOf(WordsOf(node));

    /// <summary>The names and the texts in a piece of code; addresses are neither.</summary>
    public static string WordsOf(SyntaxNode node)
    {
        var words = new StringBuilder();
        foreach (var token in node.DescendantTokens())
            if (token.IsKind(SyntaxKind.IdentifierToken) || (token.Parent is LiteralExpressionSyntax && token.Value is string text && text.IndexOf('.') < 0))
                words.Append(token.ValueText).Append(' ');
        return words.ToString();
    }

    // x != "CN", x is not "CN", inChina == false, cnUrl == null, string.IsNullOrEmpty(cnUrl); but cnUrl != null is the affirmative.
    private static bool IsNegative(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => IsNothing(equal.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal => !IsNothing(unequal.Right),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } => IsNothing(constant.Expression),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: var inner } } => inner is not ConstantPatternSyntax constant || !IsNothing(constant.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } } => true,
        _ => false,
    };

    private static bool IsNothing(ExpressionSyntax value) => value.Kind() is SyntaxKind.FalseLiteralExpression or SyntaxKind.NullLiteralExpression;

    // Who is not in Europe may be anywhere; who is not in China is elsewhere.
    private static (RegionSide WhenTrue, RegionSide WhenFalse) OfWords(SyntaxNode condition) => SideOf(condition) switch
    {
        RegionSide.Mainland => (RegionSide.Mainland, RegionSide.Elsewhere),
        RegionSide.Elsewhere => (RegionSide.Elsewhere, RegionSide.None),
        _ => default,
    };

    private static (RegionSide WhenTrue, RegionSide WhenFalse) Opposite((RegionSide WhenTrue, RegionSide WhenFalse) sides) => (sides.WhenFalse, sides.WhenTrue);

    private static RegionSide Either(RegionSide left, RegionSide right) => left == RegionSide.None ? right : left;

    private static RegionSide Both(RegionSide left, RegionSide right) => left == right ? left : RegionSide.None;
}
