using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Security;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>A name in the code that may be a member of the security table, and what is assigned or passed to it.</summary>
internal readonly struct MemberUse
{
    private readonly SimpleNameSyntax name;
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;

    public MemberUse(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        this.name = name;
        this.model = model;
        this.cancellationToken = cancellationToken;
        Expression = name.WithQualifier();
    }

    /// <summary>The name with everything that qualifies it: <c>handler.SslOptions.EncryptionPolicy</c>.</summary>
    public ExpressionSyntax Expression { get; }

    public bool IsOf(SecurityMember member) => Symbol(name) is { } symbol ? symbol.Is(member) : IsUnmistakable(member);

    /// <summary>What the code gives to the member: the right side of an assignment or subscription, or an argument.</summary>
    public ExpressionSyntax? ValueFor(SecurityMember member)
    {
        if (member.ArgumentIndex == SecurityMember.AssignedValue)
            return Expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == Expression && Gives(assignment) && !assignment.Right.IsNothing() && IsOf(member)
                ? assignment.Right : null;

        return Call() is { } call && Symbol(call) is IMethodSymbol method && method.Is(member) && method.ParameterAt(member.ArgumentIndex) is { } parameter
            ? parameter.ArgumentIn(call)
            : null;
    }

    /// <summary>Whether the code sets the member to the constant that the table calls insecure.</summary>
    public bool IsSetTo(SecurityMember member)
    {
        if (ValueFor(member) is { } value)
            return IsInsecure(model.GetConstantValue(value, cancellationToken), model.GetTypeInfo(value, cancellationToken).Type, member);

        // WithAllowUntrustedCertificates(): the parameter's own default counts.
        return member.ArgumentIndex != SecurityMember.AssignedValue
            && Call() is { } call && Symbol(call) is IMethodSymbol method && method.Is(member)
            && method.ParameterAt(member.ArgumentIndex) is { HasExplicitDefaultValue: true } parameter && parameter.ArgumentIn(call) is null
            && IsInsecure(new Optional<object?>(parameter.ExplicitDefaultValue), parameter.Type, member);
    }

    /// <summary>The member access <c>Type.Member</c> when the name is the type of the row and the row's member follows.</summary>
    public MemberAccessExpressionSyntax? StaticMember(SecurityMember member) =>
        Expression.Parent is MemberAccessExpressionSyntax access && access.Expression == Expression && access.Name.Identifier.ValueText == member.Name
        && Symbol(access) is { } symbol && symbol.Is(member) ? access : null;

    /// <summary>The expression of the rows' enum that the name begins: <c>SslProtocols.Tls12</c> or <c>(SslProtocols)192</c>.</summary>
    public ExpressionSyntax? EnumValue(IReadOnlyList<SecurityMember> members)
    {
        var value = Expression.Parent switch
        {
            // What is named so is current in every enum: the compiler need not say in which.
            MemberAccessExpressionSyntax access when access.Expression == Expression && access.Name.Identifier.ValueText is not ("Tls12" or "Tls13" or "None" or "SystemDefault") => access,
            CastExpressionSyntax cast when cast.Type == Expression => cast,
            _ => (ExpressionSyntax?)null,
        };
        return value is not null && model.GetTypeInfo(value, cancellationToken).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && type.DerivesFrom(members[0].Type)
            ? value
            : null;
    }

    /// <summary>The construction of the row's type; null when the name begins none.</summary>
    public ExpressionSyntax? Creation(SecurityMember member) =>
        Call() is BaseObjectCreationExpressionSyntax creation && Symbol(creation) is { } symbol && symbol.Is(member) ? creation : null;

    /// <summary>The construction of a type that the compiler does not know; null when the name begins none.</summary>
    public ExpressionSyntax? UnknownCreation() =>
        Call() is BaseObjectCreationExpressionSyntax creation && model.GetSymbolInfo(creation, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true } ? creation : null;

    /// <summary>The name of the switch when the call turns the row's switch on.</summary>
    public ExpressionSyntax? SwitchArgument(SecurityMember member)
    {
        if (Call() is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } || !IsOf(member))
            return null;
        return model.GetConstantValue(arguments[0].Expression, cancellationToken).Value is string text && text == member.Argument
            && model.GetConstantValue(arguments[1].Expression, cancellationToken).Value is true
            ? arguments[0].Expression
            : null;
    }

    /// <summary>Where to point at: the member for what is assigned, the argument for what is passed.</summary>
    public SyntaxNode PlaceOf(ExpressionSyntax value) => value.Parent is ArgumentSyntax ? value : name;

    private static bool Gives(AssignmentExpressionSyntax assignment) => assignment.Kind() is
        SyntaxKind.SimpleAssignmentExpression or SyntaxKind.AddAssignmentExpression or SyntaxKind.OrAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression;

    private static bool IsInsecure(Optional<object?> constant, ITypeSymbol? type, SecurityMember member)
    {
        if (!constant.HasValue)
            return false;
        return member.Insecure switch
        {
            "true" => constant.Value is true,
            "false" => constant.Value is false,
            "any" => constant.Value is int and not 0,
            var named => type?.GetMembers(named) is { Length: 1 } found && found[0] is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Value),
        };
    }

    /// <summary>The call or creation that the name names; <c>SslStream stream = new(…)</c> has the name at the variable, <c>SslStream Open() => new(…)</c> at the method.</summary>
    private ExpressionSyntax? Call() => Expression.Parent switch
    {
        InvocationExpressionSyntax call when call.Expression == Expression => call,
        ObjectCreationExpressionSyntax creation => creation,
        _ => TargetTypedCreations.Of(Expression).Take(2).ToList() is { Count: 1 } only ? only[0] : null,
    };

    // Of a library that is not restored nobody knows the members, but these are called so in all of them: ServerCertificateCustomValidationCallback.
    private bool IsUnmistakable(SecurityMember member) =>
        member.Kind == SecurityMemberKind.Callback && member.Name.EndsWith("ValidationCallback", StringComparison.Ordinal)
        && model.GetSymbolInfo(name, cancellationToken).CandidateSymbols.IsEmpty;

    private ISymbol? Symbol(ExpressionSyntax expression) => model.GetSymbolInfo(expression, cancellationToken).Symbol;
}
