using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>Finds what opens when a person taps a text of C#, by the element that is built around it and by what is set on that element.</summary>
internal static class CodeNumberLink
{
    // new Hyperlink { Inlines = { new Run("…") } } is as deep as they get.
    private const int MaxLevels = 6;

    /// <summary>The parts of the code that say what opens: <c>NavigateUri = …</c>, <c>label.LinkClicked += …</c>; empty where nothing does.</summary>
    public static IReadOnlyList<SyntaxNode> Around(ExpressionSyntax text)
    {
        var found = new List<SyntaxNode>();
        var element = text;
        for (var level = 0; level < MaxLevels && CreationAround(element) is { } creation; level++)
        {
            foreach (var setting in creation.Initializer?.Expressions ?? default)
                if (setting is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } assignment && (IsAddress(name) || name is "GestureRecognizers" or "Command" or "CommandParameter"))
                    found.Add(assignment.Right);
            element = creation;
            if (found.Count > 0)
                return found;
        }

        AddStatements(text, found);
        if (found.Count == 0 && element != text)
            AddStatements(element, found);
        return found;
    }

    /// <summary>What is wrong with the address that the number of a text is linked to; null where there is none, or none that is certain.</summary>
    /// <param name="text">The text with the number.</param>
    /// <param name="isPolice">Whether the number is a police number (公网安备).</param>
    /// <param name="police">The police number when it is well-formed.</param>
    /// <param name="model">Knows the constants.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Diagnostic? Finding(ExpressionSyntax text, bool isPolice, PoliceNumber? police, SemanticModel model, CancellationToken cancellationToken)
    {
        return AddressIn(Around(text)) is { } address ? Judge(address, isPolice, police, model, cancellationToken) : null;
    }

    /// <summary>The same for a page whose number is tapped, and the code that runs then.</summary>
    public static Diagnostic? Finding(SyntaxNode tapped, SemanticModel model, CancellationToken cancellationToken) =>
        AddressIn(new[] { tapped }) is { } address ? Judge(address, isPolice: false, police: null, model, cancellationToken) : null;

    /// <summary>The same for the code of a Razor component, which the compiler sees in a generated file: the address is found again in the component.</summary>
    /// <returns>Null also where the component has the address twice.</returns>
    public static Finding? FindingIn(string page, SyntaxNode tapped, CancellationToken cancellationToken)
    {
        if (AddressIn(new[] { tapped }) is not { } address)
            return null;
        var known = ExpressionText.Of(address, model: null, cancellationToken).Text;
        if (NumberLinkFinding.In(known, isPolice: false, police: null) is not { } finding)
            return null;
        var written = known.Substring(finding.Start, finding.Length);
        var start = page.IndexOf(written, StringComparison.Ordinal);
        return start >= 0 && page.IndexOf(written, start + 1, StringComparison.Ordinal) < 0 ? new Finding(finding.Rule, start, written.Length, finding.Replacement, finding.Arguments) : null;
    }

    /// <summary>Whether a part of the code opens an address for a person.</summary>
    public static bool Opens(SyntaxNode part) => OpenedIn(part).Any() || AddressIn(new[] { part }) is not null;

    private static Diagnostic? Judge(ExpressionSyntax address, bool isPolice, PoliceNumber? police, SemanticModel model, CancellationToken cancellationToken)
    {
        var known = ExpressionText.Of(address, model, cancellationToken);
        if (NumberLinkFinding.In(known.Text, isPolice, police) is not { } finding)
            return null;
        var location = known.LocationOf(finding.Start, finding.Length, out var exact);
        return Diagnostic.Create(finding.Rule, location, FindingProperties.Replace(finding.Replacement, exact), finding.Arguments);
    }

    // The only address that is written out, or else the only name that a browser is opened with.
    private static ExpressionSyntax? AddressIn(IReadOnlyList<SyntaxNode> parts)
    {
        ExpressionSyntax? address = null;
        foreach (var part in parts)
            foreach (var token in part.DescendantTokens())
            {
                if (!token.IsKind(SyntaxKind.StringLiteralToken) || token.ValueText.IndexOf("://", StringComparison.Ordinal) < 0 || ExpressionText.RootOf(token) is not { } expression)
                    continue;
                // Of two addresses either may be another element's.
                if (address is not null && address != expression)
                    return null;
                address = expression;
            }

        var named = parts.SelectMany(OpenedIn).Take(2).ToList();
        return address ?? (named.Count == 1 && named[0] is IdentifierNameSyntax or MemberAccessExpressionSyntax ? named[0] : null);
    }

    // Launcher.OpenAsync(Links.Register), Process.Start(new ProcessStartInfo(Register) { … }).
    private static IEnumerable<ExpressionSyntax> OpenedIn(SyntaxNode part)
    {
        foreach (var call in part.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (!IsOpener(call.Expression) || call.ArgumentList.Arguments.Count == 0)
                continue;
            var opened = call.ArgumentList.Arguments[0].Expression;
            while (opened is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments })
                opened = arguments[0].Expression;
            yield return opened;
        }
    }

    private static bool IsOpener(ExpressionSyntax call) => call switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } => method is "OpenAsync" or "TryOpenAsync" or "LaunchUriAsync" or "OpenURL"
            || (method == "Start" && ((MemberAccessExpressionSyntax)call).Expression.ToString().EndsWith("Process", StringComparison.Ordinal)),
        _ => false,
    };

    // new Run("…"), new Label { Text = "…" }, Inlines = { new Run("…") }: the nearest one that the text goes into.
    private static BaseObjectCreationExpressionSyntax? CreationAround(ExpressionSyntax text)
    {
        for (SyntaxNode? node = text.Parent; node is ArgumentSyntax or ArgumentListSyntax or AssignmentExpressionSyntax or InitializerExpressionSyntax or BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax; node = node.Parent)
            if (node is BaseObjectCreationExpressionSyntax creation)
                return creation;
        return null;
    }

    // link.Text = "…"; link.NavigateUri = …; and var link = new LinkLabel { Text = "…" }; link.LinkClicked += …;
    private static void AddStatements(ExpressionSyntax element, List<SyntaxNode> found)
    {
        if (ReceiverOf(element) is not { } receiver || element.FirstAncestorOrSelf<BlockSyntax>() is not { } block)
            return;
        foreach (var statement in block.Statements)
        {
            if (statement is not ExpressionStatementSyntax { Expression: var expression })
                continue;
            if (expression is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } assignment && member.Expression.ToString() == receiver
                && (IsAddress(member.Name.Identifier.ValueText) || IsTap(member.Name.Identifier.ValueText)))
                found.Add(assignment.Right is SimpleNameSyntax handler && MethodOf(handler) is { } method ? method : assignment.Right);
            else if (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Links" or "GestureRecognizers" } list } } call
                && list.Expression.ToString() == receiver)
                found.Add(call.ArgumentList);
        }
    }

    private static string? ReceiverOf(ExpressionSyntax element) => element.Parent switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } => member.Expression.ToString(),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: ExpressionStatementSyntax } => name.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The method of the same class that a name stands for; null when it is another name.</summary>
    public static MethodDeclarationSyntax? MethodOf(SimpleNameSyntax? handler) => handler?.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Members.OfType<MethodDeclarationSyntax>()
        .FirstOrDefault(method => method.Identifier.ValueText == handler.Identifier.ValueText);

    private static bool IsAddress(string property) => property is "NavigateUri" or "NavigateUrl" or "Href";

    private static bool IsTap(string member) => member is "LinkClicked" or "Click" or "Clicked" or "Tapped" or "RequestNavigate" or "MouseLeftButtonUp" or "Command" or "CommandParameter";
}
