using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>What the name of a type or of a member starts in the code: a construction, a call, or an assignment.</summary>
internal readonly struct CallSite
{
    private CallSite(ExpressionSyntax node, ArgumentListSyntax? arguments, ExpressionSyntax? value)
    {
        Node = node;
        Arguments = arguments;
        Value = value;
    }

    /// <summary>The expression whose symbol is the member.</summary>
    public ExpressionSyntax Node { get; }

    /// <summary>Null where a value is assigned, and for <c>new X { … }</c>.</summary>
    public ArgumentListSyntax? Arguments { get; }

    /// <summary>What is assigned; null for calls.</summary>
    public ExpressionSyntax? Value { get; }

    /// <summary>The name with what qualifies it on the left: <c>Velopack.UpdateManager</c>, <c>updater?.SetUpdateUrl</c>.</summary>
    public static ExpressionSyntax Qualified(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        AliasQualifiedNameSyntax alias when alias.Name == name => alias,
        QualifiedNameSyntax qualified when qualified.Right == name => qualified,
        _ => name,
    };

    /// <summary>The sites of a name; several where one declaration makes several variables.</summary>
    public static IEnumerable<CallSite> Of(SimpleNameSyntax name)
    {
        var expression = Qualified(name);
        switch (expression.Parent)
        {
            case ObjectCreationExpressionSyntax creation when creation.Type == expression:
                yield return new CallSite(creation, creation.ArgumentList, null);
                break;
            case InvocationExpressionSyntax call when call.Expression == expression:
                yield return new CallSite(call, call.ArgumentList, null);
                break;
            case AssignmentExpressionSyntax assignment when assignment.Left == expression:
                yield return new CallSite(expression, null, assignment.Right);
                break;
            default:
                foreach (var creation in TargetTypedCreations.Of(expression))
                    yield return new CallSite(creation, creation.ArgumentList, null);
                break;
        }
    }

    /// <summary>The parameter that takes an argument; null when the call has none such.</summary>
    public static IParameterSymbol? ParameterOf(IMethodSymbol method, BaseArgumentListSyntax list, int index)
    {
        if (list.Arguments[index].NameColon is { } named)
        {
            foreach (var parameter in method.Parameters)
                if (parameter.Name == named.Name.Identifier.ValueText)
                    return parameter;
            return null;
        }

        if (index < method.Parameters.Length)
            return method.Parameters[index];
        return method.Parameters.Length > 0 && method.Parameters[method.Parameters.Length - 1] is { IsParams: true } last ? last : null;
    }

    /// <summary>The parameter that takes an argument; null when the call has none such, or the argument is of no call.</summary>
    public static IParameterSymbol? ParameterOf(IMethodSymbol method, ArgumentSyntax argument) =>
        argument.Parent is BaseArgumentListSyntax list ? ParameterOf(method, list, list.Arguments.IndexOf(argument)) : null;

    public ISymbol? Symbol(SemanticModel model, CancellationToken cancellationToken) => DeclaredSymbols.SymbolOf(Node, model, cancellationToken);
}
