using System.Linq;
using IcpAnalyzers.Core.Security;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>Compares symbols with the rows of the security table, and finds the argument that belongs to a parameter.</summary>
internal static class SecuritySymbols
{
    public static bool Is(this ISymbol symbol, SecurityMember member)
    {
        var name = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? SecurityMember.Constructor : symbol.Name;
        return name == member.Name && symbol.ContainingType is { } type && type.DerivesFrom(member.Type);
    }

    /// <summary>Whether a method is the row's method for a type of the program: an override of it or its implementation.</summary>
    public static bool Overrides(this IMethodSymbol method, SecurityMember member)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            if (overridden.ContainingType.DerivesFrom(member.Type))
                return true;
        foreach (var implemented in method.ContainingType.AllInterfaces)
            if (implemented.HasMetadataName(member.Type))
                foreach (var candidate in implemented.GetMembers(member.Name))
                    if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(candidate), method))
                        return true;
        return method.IsOfUnknownBase(member);
    }

    // override void OnReceivedSslError in class Browser : WebViewClient, whose library is not restored.
    private static bool IsOfUnknownBase(this IMethodSymbol method, SecurityMember member)
    {
        var name = member.Type.Substring(member.Type.LastIndexOf('.') + 1);
        return method.ContainingType is { } type
            && ((method.IsOverride && method.OverriddenMethod is null && type.BaseType is IErrorTypeSymbol { Arity: 0 } unknown && unknown.Name == name)
                || type.Interfaces.Any(implemented => implemented is IErrorTypeSymbol && implemented.Name == name));
    }

    public static bool DerivesFrom(this INamedTypeSymbol type, string metadataName)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            if (current.HasMetadataName(metadataName))
                return true;
        foreach (var implemented in type.AllInterfaces)
            if (implemented.HasMetadataName(metadataName))
                return true;
        return false;
    }

    public static IParameterSymbol? ParameterAt(this IMethodSymbol method, int index) => index < method.Parameters.Length ? method.Parameters[index] : null;

    /// <summary>The argument a call gives to a parameter, or null when it leaves the parameter out.</summary>
    public static ExpressionSyntax? ArgumentIn(this IParameterSymbol parameter, ExpressionSyntax call)
    {
        var list = call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        for (var i = 0; i < (list?.Arguments.Count ?? 0); i++)
        {
            var argument = list!.Arguments[i];
            if (argument.NameColon is { } named ? named.Name.Identifier.ValueText == parameter.Name : i == parameter.Ordinal)
                return argument.Expression;
        }

        return null;
    }

    /// <summary>The longest expression that ends with a name: <c>System.Net.ServicePointManager.SecurityProtocol</c>.</summary>
    public static ExpressionSyntax WithQualifier(this SimpleNameSyntax name)
    {
        ExpressionSyntax expression = name;
        while (true)
        {
            switch (expression.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Name == expression:
                    expression = access;
                    break;
                case MemberBindingExpressionSyntax binding:
                    expression = binding;
                    break;
                case QualifiedNameSyntax qualified when qualified.Right == expression:
                    expression = qualified;
                    break;
                case AliasQualifiedNameSyntax qualified when qualified.Name == expression:
                    expression = qualified;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>The name at the end of an expression: <c>Proceed</c> of <c>handler?.Proceed</c>; empty for what ends otherwise.</summary>
    public static string LastName(this ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>Whether an expression is <c>null</c> or <c>default</c>.</summary>
    public static bool IsNothing(this ExpressionSyntax expression) =>
        expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression);
}
