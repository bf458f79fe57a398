using System;
using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Filing.Displays;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>Finds in a C# file where a filing number is shown or kept, and where the register is opened, by syntax alone.</summary>
/// <remarks>Kept as long as the tree is: an edit in an editor replaces one tree, and all others are not looked at again.</remarks>
internal sealed class CodeSightings
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<SyntaxTree, IReadOnlyList<FilingSighting>> Known = new();

    // The beginning of a number is short, and the next element begins soon.
    private const int MaxCut = 16;
    private const int MaxTokensBetween = 16;

    private readonly SyntaxTree tree;
    private readonly string source;
    private readonly CancellationToken cancellationToken;
    private readonly List<FilingSighting> found = new();

    private CodeSightings(SyntaxTree tree, string source, CancellationToken cancellationToken)
    {
        this.tree = tree;
        this.source = source;
        this.cancellationToken = cancellationToken;
    }

    public static IReadOnlyList<FilingSighting> Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(tree, out var known))
            return known;

        var source = tree.GetText(cancellationToken).ToString();
        var sightings = new CodeSightings(tree, source, cancellationToken);
        sightings.AddNumbers();
        sightings.AddConstants();
        sightings.AddLinks();
        return Known.GetValue(tree, _ => sightings.found.Count == 0 ? Array.Empty<FilingSighting>() : sightings.found);
    }

    /// <summary>Whether a member with the name of a filing number is read: <c>label.Text = site.BeiAn</c>.</summary>
    public static bool ReadsFilingName(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var source = tree.GetText(cancellationToken).ToString();
        if (!FilingName.MayStandIn(source))
            return false;

        foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is IdentifierNameSyntax { Parent: not (QualifiedNameSyntax or UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax) } name
                && FilingName.IsNumber(token.ValueText) && token.ValueText != FileSightings.ConstantsClass && IsRead(CallSite.Qualified(name)))
                return true;
        return false;
    }

    // The value goes into an assignment, an argument or a text; calls, types and what is assigned are none.
    private static bool IsRead(ExpressionSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right == name,
        ArgumentSyntax or InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } => true,
        _ => false,
    };

    private void AddNumbers()
    {
        var anchors = new StringAnchors(source, FilingNumber.FindAnchor);
        while (anchors.Next(tree, cancellationToken) is { } expression)
        {
            if (!IsShown(expression, out var name))
                continue;

            var text = ExpressionText.Of(expression, model: null, cancellationToken);
            var any = false;
            foreach (var candidate in FilingNumber.Scan(text.Text))
            {
                if (candidate.IsExample)
                    continue;
                any = true;
                var span = text.LocationOf(candidate.Start, candidate.Length, out _).SourceSpan;
                found.Add(Of(SightingKind.Number, expression, span.Start, span.Length, candidate, name));
            }

            if (!any && NextText(expression, text.Text) is { } rest)
                foreach (var candidate in FilingNumber.Scan(text.Text + rest))
                    if (candidate.Start < text.Text.Length && candidate.Start + candidate.Length > text.Text.Length)
                    {
                        any = true;
                        found.Add(Of(SightingKind.Number, expression, expression.SpanStart, expression.Span.Length, candidate, name));
                    }

            if (!any && FilingLabel.IsBeforeNumber(text.Text))
                found.Add(Of(SightingKind.Bound, expression, expression.SpanStart, expression.Span.Length, null, name));
        }
    }

    // A number may be cut over two elements: new Run("京ICP备"), new Run("2026031728号-2A").
    private static string? NextText(ExpressionSyntax expression, string text)
    {
        if (text.Length is 0 or > MaxCut)
            return null;
        var token = expression.GetLastToken().GetNextToken();
        for (var i = 0; i < MaxTokensBetween && !token.IsKind(SyntaxKind.None) && !token.IsKind(SyntaxKind.StringLiteralToken); i++)
            token = token.GetNextToken();
        return token.IsKind(SyntaxKind.StringLiteralToken) ? token.ValueText : null;
    }

    private void AddConstants()
    {
        foreach (var token in NameTokens.In(tree, FileSightings.ConstantsClass, cancellationToken))
        {
            if (token.Parent is not SimpleNameSyntax name || CallSite.Qualified(name) is not { Parent: MemberAccessExpressionSyntax member })
                continue;
            var kind = member.Name.Identifier.ValueText switch
            {
                "Number" or "NumberEnglish" => SightingKind.Constant,
                "VerificationUrl" => SightingKind.Link,
                _ => SightingKind.Bound,
            };
            if (kind == SightingKind.Bound)
                continue;

            var whole = Whole(member);
            if (IsShown(whole, out var kept))
                found.Add(Of(kind, whole, member.SpanStart, member.Span.Length, null, kept));
        }
    }

    private void AddLinks()
    {
        var anchors = new StringAnchors(source, FilingLink.FindAnchor);
        while (anchors.Next(tree, cancellationToken) is { } expression)
        {
            if (!IsShown(expression, out var name) || (name.Length == 0 && StringUse.Of(expression) is { Consumer: AssignmentExpressionSyntax }))
                continue;
            var text = ExpressionText.Of(expression, model: null, cancellationToken).Text.Trim();
            if (Endpoint.TryParse(text, 0, text.Length, out var endpoint) && FilingLink.Judge(endpoint) is not (FilingLinkVerdict.Other or FilingLinkVerdict.Police))
                found.Add(new FilingSighting(SightingKind.Link, expression.SpanStart, expression.Span.Length, name: name));
        }
    }

    private static ExpressionSyntax Whole(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
            expression = (ExpressionSyntax)expression.Parent;
        return expression.Parent is InterpolationSyntax ? Whole(expression.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>()!) : expression;
    }

    private static FilingSighting Of(SightingKind kind, ExpressionSyntax expression, int start, int length, FilingCandidate? candidate, string name)
    {
        var isDirect = kind != SightingKind.Link && name.Length == 0;
        return new FilingSighting(
            kind, start, length, candidate, name,
            isDirect && CodeVisibility.IsSwitchedOff(expression), isDirect ? CodeVisibility.PlatformsOf(expression) : AppPlatforms.All, isDirect && CodeNumberLink.Around(expression).Count > 0);
    }

    /// <param name="expression">The string.</param>
    /// <param name="name">What keeps it, to be shown elsewhere; empty when it goes to the screen from here.</param>
    private static bool IsShown(ExpressionSyntax expression, out string name)
    {
        var use = StringUse.Of(expression);
        name = "";
        if (use.IsCompared || (use.Meanings & NameMeanings.Hint) != 0)
            return false;

        switch (use.Consumer)
        {
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                return (NameWords.Of(call.Expression.ToString()) & NameMeanings.Log) == 0;
            case ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation }:
                return (NameWords.Of(creation.Type.ToString()) & NameMeanings.Log) == 0;
            case AttributeArgumentSyntax:
                return false;
            case AssignmentExpressionSyntax when DisplayNames.IsText(use.Name):
                return true;
            case AssignmentExpressionSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax:
                name = use.Name;
                return true;
            default:
                return true;
        }
    }
}
