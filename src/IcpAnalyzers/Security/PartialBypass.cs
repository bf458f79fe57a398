using System;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>A check of certificates with a hole in it: whatever makes it throw is accepted, or a public host is accepted by its name alone.</summary>
internal static class PartialBypass
{
    private static readonly string[] HostNames = { "Host", "DnsSafeHost", "IdnHost", "Authority" };
    private static readonly string[] Comparisons = { "Equals", "StartsWith", "EndsWith", "Contains" };

    public static bool IsIn(SyntaxNode function, SemanticModel? model, CancellationToken cancellationToken)
    {
        var own = function.DescendantNodes(inner => inner == function || inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));
        return own.Any(node => node switch
        {
            CatchClauseSyntax { Filter: null } clause => Accepts(clause.Block),
            IfStatementSyntax branch => Accepts(branch.Statement) && IsHostAlone(branch.Condition, model, cancellationToken),
            ConditionalExpressionSyntax choice => choice.WhenTrue.IsKind(SyntaxKind.TrueLiteralExpression) && IsVerdict(choice, function) && IsHostAlone(choice.Condition, model, cancellationToken),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either =>
                IsVerdict(either, function) && (IsHostAlone(either.Left, model, cancellationToken) || IsHostAlone(either.Right, model, cancellationToken)),
            _ => false,
        });
    }

    private static bool Accepts(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Accepts(last) && block.Statements.Take(block.Statements.Count - 1).All(before => before is ExpressionStatementSyntax),
        ReturnStatementSyntax { Expression: { } value } => value.IsKind(SyntaxKind.TrueLiteralExpression),
        _ => false,
    };

    // What the function returns, not a condition on the way.
    private static bool IsVerdict(ExpressionSyntax expression, SyntaxNode function)
    {
        SyntaxNode outer = expression;
        while (outer.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } || (outer.Parent is ConditionalExpressionSyntax choice && choice.Condition != outer))
            outer = outer.Parent;
        return outer.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax || outer.Parent == function;
    }

    // request.RequestUri.Host == "img.shop.cn", request is { } and …: nothing in it speaks of the certificate.
    private static bool IsHostAlone(ExpressionSyntax condition, SemanticModel? model, CancellationToken cancellationToken) => condition switch
    {
        ParenthesizedExpressionSyntax inner => IsHostAlone(inner.Expression, model, cancellationToken),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => IsHostAlone(either.Left, model, cancellationToken) && IsHostAlone(either.Right, model, cancellationToken),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression, Left: IsPatternExpressionSyntax } both => IsHostAlone(both.Right, model, cancellationToken),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } comparison =>
            (IsHost(comparison.Left) && IsPublicHost(comparison.Right, model, cancellationToken)) || (IsHost(comparison.Right) && IsPublicHost(comparison.Left, model, cancellationToken)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var compared } } call when Array.IndexOf(Comparisons, call.Expression.LastName()) >= 0 && IsHost(compared) =>
            call.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } name && IsPublicHost(name, model, cancellationToken),
        _ => false,
    };

    private static bool IsHost(ExpressionSyntax expression) => expression switch
    {
        ConditionalAccessExpressionSyntax access => IsHost(access.WhenNotNull),
        PostfixUnaryExpressionSyntax inner => IsHost(inner.Operand),
        MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => Array.IndexOf(HostNames, expression.LastName()) >= 0,
        _ => false,
    };

    // This machine and the office network have no certificates that anybody could check.
    private static bool IsPublicHost(ExpressionSyntax name, SemanticModel? model, CancellationToken cancellationToken)
    {
        var text = ExpressionText.Of(name, model, cancellationToken).Text.TrimStart('.');
        return text.IndexOf('.') > 0 && Endpoint.TryParseAuthority(text, 0, text.Length, out var endpoint) && HostTable.Default.Judge(endpoint).State != HostState.Reserved;
    }
}
