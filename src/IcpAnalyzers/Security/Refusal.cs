using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>What in a function that returns true may refuse a certificate all the same: an exception, or a check after the handshake.</summary>
internal sealed class Refusal
{
    // Methods of libraries that throw when they refuse.
    private static readonly string[] Checks = { "Assert", "Check", "Demand", "Ensure", "Require", "Throw", "Validate", "Verify" };

    // Methods that keep what they are given: the certificate is looked at later.
    private static readonly string[] Keepers = { "Add", "Enqueue", "SetResult", "TryAdd", "TrySetResult" };

    private readonly SyntaxNode function;
    private readonly SemanticModel? model;
    private readonly CancellationToken cancellationToken;
    private readonly List<string> parameters;

    public Refusal(SyntaxNode function, SemanticModel? model, CancellationToken cancellationToken)
    {
        this.function = function;
        this.model = model;
        this.cancellationToken = cancellationToken;
        parameters = Parameters(function);
    }

    public bool Is(SyntaxNode node) => node switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax or YieldStatementSyntax => true,
        AssignmentExpressionSyntax assignment => Keeps(assignment),
        InvocationExpressionSyntax call => MayThrow(call) || Keeps(call),
        _ => false,
    };

    private bool MayThrow(InvocationExpressionSyntax call)
    {
        if (model?.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { DeclaringSyntaxReferences: { Length: > 0 } sources })
            return sources.Any(source => source.GetSyntax(cancellationToken).DescendantNodes().Any(inner => inner is ThrowStatementSyntax or ThrowExpressionSyntax));

        var name = call.Expression.LastName();
        return Array.Exists(Checks, word => name.StartsWith(word, StringComparison.Ordinal));
    }

    private bool Keeps(InvocationExpressionSyntax call) =>
        Array.IndexOf(Keepers, call.Expression.LastName()) >= 0 && call.ArgumentList.Arguments.Any(argument => MentionsParameter(argument));

    // The certificate or the errors go to something outside the function.
    private bool Keeps(AssignmentExpressionSyntax assignment) =>
        MentionsParameter(assignment.Right) && !(assignment.Left is IdentifierNameSyntax left && IsLocal(left.Identifier.ValueText));

    private bool IsLocal(string name) => function.DescendantNodes().Any(node => node is VariableDeclaratorSyntax local && local.Identifier.ValueText == name);

    private bool MentionsParameter(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(inner => inner is IdentifierNameSyntax name && parameters.Contains(name.Identifier.ValueText));

    private static List<string> Parameters(SyntaxNode function)
    {
        var declared = function switch
        {
            SimpleLambdaExpressionSyntax lambda => new[] { lambda.Parameter },
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.ToArray(),
            AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters.ToArray(),
            MethodDeclarationSyntax method => method.ParameterList.Parameters.ToArray(),
            LocalFunctionStatementSyntax local => local.ParameterList.Parameters.ToArray(),
            _ => Array.Empty<ParameterSyntax>(),
        };
        return declared.Select(parameter => parameter.Identifier.ValueText).ToList();
    }
}
