using System;
using System.Collections.Generic;
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
    private readonly CompiledAlternatives compiled;
    private readonly MirrorLists mirrors;
    private readonly EnumIndexedChoice indexed;

    private readonly RegionBranch branches;
    private readonly Dictionary<(SyntaxNode Initializer, int Variables), bool> usesCovered = new();

    // The mainland values of a member by what takes them. A list of a thousand hosts is one member: it is looked through once.
    private readonly Dictionary<SyntaxNode, Dictionary<object, Lazy<Alternatives>>> values = new();

    /// <param name="model">Of the file.</param>
    /// <param name="placeOf">Where the endpoint is that an expression stands for; null when it stands for none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public MainlandChoice(SemanticModel model, Func<ExpressionSyntax, HostState?> placeOf, CancellationToken cancellationToken)
    {
        this.model = model;
        this.placeOf = placeOf;
        this.cancellationToken = cancellationToken;
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        twins = new NamedTwins(root, placeOf);
        mirrors = new MirrorLists(placeOf);
        branches = new RegionBranch(root);
        compiled = new CompiledAlternatives(root, branches, placeOf);
        indexed = new EnumIndexedChoice(model, placeOf, cancellationToken);
    }

    /// <summary>Whether users in the mainland do not get the endpoint that an expression stands for.</summary>
    public bool Covers(ExpressionSyntax expression) => Covers(expression, MaxVariables);

    private bool Covers(ExpressionSyntax expression, int variables)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return branches.SideOf(expression) switch
        {
            RegionSide.Elsewhere => true,
            RegionSide.Mainland => false,
            _ => HasAlternative(expression) || compiled.Exist(expression) || twins.Have(expression) || mirrors.Have(expression) || indexed.Has(expression) || IsEveryUseCovered(expression, variables),
        };
    }

    private bool IsEveryUseCovered(ExpressionSyntax expression, int variables)
    {
        if (variables == 0 || Slot(expression).Consumer is not EqualsValueClauseSyntax initializer)
            return false;
        if (!usesCovered.TryGetValue((initializer, variables), out var covered))
            usesCovered[(initializer, variables)] = covered = AreUsesCovered(initializer, variables - 1);
        return covered;
    }

    private bool AreUsesCovered(EqualsValueClauseSyntax initializer, int variables)
    {
        var any = false;
        foreach (var use in VariableDeclaration.SetBy(initializer)?.Uses(model, cancellationToken) ?? Array.Empty<ExpressionSyntax>())
        {
            if (!Covers(use, variables))
                return false;
            any = true;
        }

        return any;
    }

    // Two values for the same variable, argument or result, of which only one is taken.
    private bool HasAlternative(ExpressionSyntax expression)
    {
        if (SlotKey(expression) is not { } slot)
            return false;
        SyntaxNode? member = expression.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return ValuesIn(member is null or GlobalStatementSyntax ? expression.SyntaxTree.GetRoot(cancellationToken) : member).TryGetValue(slot, out var others)
            && (others.Value.Mainland.Any(other => AreExclusive(expression, other))
                || others.Value.Names.Any(other => AreExclusive(expression, other) && placeOf(other) == HostState.Mainland));
    }

    /// <summary>The mainland values among which something in a member may choose; none where nothing chooses.</summary>
    private Dictionary<object, Lazy<Alternatives>> ValuesIn(SyntaxNode member)
    {
        if (values.TryGetValue(member, out var found))
            return found;
        values[member] = found = new Dictionary<object, Lazy<Alternatives>>();
        var nodes = member.DescendantNodes();
        if (!nodes.Any(IsChoice))
            return found;
        foreach (var group in nodes.OfType<ExpressionSyntax>().Where(IsValue).GroupBy(SlotKey))
            if (group.Key is { } slot)
                found[slot] = new Lazy<Alternatives>(() => new Alternatives(group, placeOf));
        return found;
    }

    private static bool IsChoice(SyntaxNode node) =>
        node is ConditionalExpressionSyntax or SwitchExpressionSyntax or IfStatementSyntax or SwitchStatementSyntax || node.IsKind(SyntaxKind.CoalesceExpression);

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

    /// <summary>The same for all values of one variable, parameter or result, and of one choice; null for what nothing takes.</summary>
    private static object? SlotKey(ExpressionSyntax expression)
    {
        var use = Slot(expression);
        return use.Consumer is not null && use.Name.Length > 0 ? (use.Name, use.Consumer is ReturnStatementSyntax) : use.Consumer;
    }

    // A result is returned once, and a variable keeps one of the values that if or switch may give it; two calls are two.
    private static bool AreExclusive(ExpressionSyntax left, ExpressionSyntax right)
    {
        var common = left.Ancestors().First(ancestor => ancestor.Span.Contains(right.Span));
        if (IsChoice(common))
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

    /// <summary>The values that one variable, argument or result may have.</summary>
    private sealed class Alternatives
    {
        public Alternatives(IEnumerable<ExpressionSyntax> values, Func<ExpressionSyntax, HostState?> placeOf)
        {
            foreach (var value in values)
            {
                if (value is NameSyntax or MemberAccessExpressionSyntax)
                    Names.Add(value);
                else if (placeOf(value) == HostState.Mainland)
                    Mainland.Add(value);
            }
        }

        /// <summary>The addresses in the mainland that are written out.</summary>
        public List<ExpressionSyntax> Mainland { get; } = new();

        /// <summary>What a name stands for, the compiler has to say: it is asked for the few that exclude the endpoint.</summary>
        public List<ExpressionSyntax> Names { get; } = new();
    }
}
