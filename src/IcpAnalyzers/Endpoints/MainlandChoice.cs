using System;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Whether an overseas endpoint is one half of a pair: something chooses it for users elsewhere, and users in the mainland get another.</summary>
/// <remarks>Asked for overseas endpoints only, so that files without one pay nothing.</remarks>
internal sealed class MainlandChoice
{
    // From a constant to a local: a choice is made close to the value.
    private const int MaxVariables = 2;

    private readonly SemanticModel model;
    private readonly Func<ExpressionSyntax, HostState?> placeOf;
    private readonly CancellationToken cancellationToken;
    private readonly NamedTwins twins;

    /// <param name="model">Of the file.</param>
    /// <param name="placeOf">Where the endpoint is that an expression stands for; null when it stands for none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public MainlandChoice(SemanticModel model, Func<ExpressionSyntax, HostState?> placeOf, CancellationToken cancellationToken)
    {
        this.model = model;
        this.placeOf = placeOf;
        this.cancellationToken = cancellationToken;
        twins = new NamedTwins(model.SyntaxTree.GetRoot(cancellationToken), placeOf);
    }

    /// <summary>Whether users in the mainland do not get the endpoint that an expression stands for.</summary>
    public bool Covers(ExpressionSyntax expression) => Covers(expression, MaxVariables);

    private bool Covers(ExpressionSyntax expression, int variables)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return RegionBranch.SideOf(expression) switch
        {
            RegionSide.Elsewhere => true,
            RegionSide.Mainland => false,
            _ => HasAlternative(expression) || CompiledAlternative.Exists(expression, placeOf) || twins.Have(expression) || IsEveryUseCovered(expression, variables),
        };
    }

    private bool IsEveryUseCovered(ExpressionSyntax expression, int variables)
    {
        if (variables == 0 || Slot(expression).Consumer is not EqualsValueClauseSyntax initializer)
            return false;
        var any = false;
        foreach (var use in VariableDeclaration.SetBy(initializer)?.Uses(model, cancellationToken) ?? Array.Empty<ExpressionSyntax>())
        {
            if (!Covers(use, variables - 1))
                return false;
            any = true;
        }

        return any;
    }

    // Two values for the same variable, argument or result, of which only one is taken.
    private bool HasAlternative(ExpressionSyntax expression)
    {
        var slot = Slot(expression);
        if (slot.Consumer is null)
            return false;
        SyntaxNode? member = expression.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var scope = member is null or GlobalStatementSyntax ? expression.SyntaxTree.GetRoot(cancellationToken) : member;
        return scope.DescendantNodes().OfType<ExpressionSyntax>().Any(other =>
            other != expression && IsValue(other) && IsSameSlot(slot, Slot(other)) && AreExclusive(expression, other) && placeOf(other) == HostState.Mainland);
    }

    private static bool IsValue(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { Token.Value: string } or InterpolatedStringExpressionSyntax or MemberAccessExpressionSyntax
        || (expression is IdentifierNameSyntax && expression.Parent is not MemberAccessExpressionSyntax);

    // new Uri("…"), new Client("…"): what matters is where the object goes.
    private static StringUse Slot(ExpressionSyntax expression)
    {
        var use = StringUse.Of(expression);
        while (use.Consumer is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation })
            use = StringUse.Of(creation);
        return use;
    }

    private static bool IsSameSlot(in StringUse left, in StringUse right) =>
        left.Consumer == right.Consumer
        || (left.Name.Length > 0 && left.Name == right.Name && right.Consumer is not null && (left.Consumer is ReturnStatementSyntax == right.Consumer is ReturnStatementSyntax));

    // A result is returned once, and a variable keeps one of the values that if or switch may give it; two calls are two.
    private static bool AreExclusive(ExpressionSyntax left, ExpressionSyntax right)
    {
        var common = left.Ancestors().First(ancestor => ancestor.Span.Contains(right.Span));
        if (common is ConditionalExpressionSyntax or SwitchExpressionSyntax or IfStatementSyntax or SwitchStatementSyntax || common.IsKind(SyntaxKind.CoalesceExpression))
            return true;
        return Slot(left).Consumer switch
        {
            ReturnStatementSyntax result => !result.Contains(right),
            EqualsValueClauseSyntax or AssignmentExpressionSyntax => IsBehindChoice(left, common) || IsBehindChoice(right, common),
            _ => false,
        };
    }

    private static bool IsBehindChoice(SyntaxNode node, SyntaxNode common) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != common).Any(ancestor => ancestor is IfStatementSyntax or SwitchSectionSyntax);
}
