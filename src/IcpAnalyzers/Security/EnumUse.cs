using System;
using System.Threading;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>What becomes of a value such as <c>SslProtocols.Tls</c>: it is switched on, or only compared with, masked out, listed.</summary>
internal readonly struct EnumUse
{
    private static readonly string[] Questions = { "Is", "Has", "Supports", "Allows", "Can", "Should" };

    private EnumUse(ExpressionSyntax whole, bool isUsed, bool switchesOn)
    {
        Whole = whole;
        IsUsed = isUsed;
        SwitchesOn = switchesOn;
    }

    /// <summary>The value with everything that is or-ed to it, and with its alternatives.</summary>
    public ExpressionSyntax Whole { get; }

    /// <summary>It goes somewhere, other than into a comparison.</summary>
    public bool IsUsed { get; }

    /// <summary>It is assigned or passed as the setting of a connection.</summary>
    public bool SwitchesOn { get; }

    public static EnumUse Of(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        var whole = value;
        while (whole.Parent is ExpressionSyntax parent && Passes(parent, whole))
            whole = parent;

        return new EnumUse(whole, IsTaken(whole), Sets(whole, model, cancellationToken));
    }

    /// <summary>The bits that an or of constants has in any of its alternatives; unknown parts count as none.</summary>
    public static long Bits(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetConstantValue(expression, cancellationToken).Value is int constant)
            return constant;
        return expression switch
        {
            ParenthesizedExpressionSyntax inner => Bits(inner.Expression, model, cancellationToken),
            CastExpressionSyntax inner => Bits(inner.Expression, model, cancellationToken),
            ConditionalExpressionSyntax either => Bits(either.WhenTrue, model, cancellationToken) | Bits(either.WhenFalse, model, cancellationToken),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression or (int)SyntaxKind.CoalesceExpression } both =>
                Bits(both.Left, model, cancellationToken) | Bits(both.Right, model, cancellationToken),
            _ => 0,
        };
    }

    private static bool Passes(ExpressionSyntax parent, ExpressionSyntax value) => parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression or (int)SyntaxKind.CoalesceExpression } => true,
        ConditionalExpressionSyntax either => either.Condition != value,
        _ => false,
    };

    private static bool IsTaken(ExpressionSyntax whole) => whole.Parent switch
    {
        BinaryExpressionSyntax or ConstantPatternSyntax or CaseSwitchLabelSyntax or IsPatternExpressionSyntax or MemberAccessExpressionSyntax => false,
        AssignmentExpressionSyntax assignment => !assignment.IsKind(SyntaxKind.SubtractAssignmentExpression),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" or "ReferenceEquals" or "Equals" } } } => false,
        _ => true,
    };

    private static bool Sets(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (whole.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Right == whole:
                return assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.OrAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument:
                return model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
                    && CallSite.ParameterOf(method, argument) is { } parameter && TakesType(parameter, model.GetTypeInfo(whole, cancellationToken).Type) && !Asks(method);
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or ParameterSyntax }:
                return true;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                return IsSetting(variable);
            default:
                return false;
        }
    }

    // A list or dictionary takes anything (T), and Enum.HasFlag takes an Enum: neither sets a connection up.
    private static bool TakesType(IParameterSymbol parameter, ITypeSymbol? type)
    {
        var taken = parameter.OriginalDefinition.Type;
        if (taken is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            taken = nullable.TypeArguments[0];
        return taken.TypeKind != TypeKind.TypeParameter && SymbolEqualityComparer.Default.Equals(taken, type);
    }

    // IsWeak(SslProtocols.Tls), Describe(SslProtocols.Tls)
    private static bool Asks(IMethodSymbol method)
    {
        if ((NameWords.Of(method.Name) & NameMeanings.Comparison) != 0 || method is { Parameters.Length: 1, ReturnType.SpecialType: SpecialType.System_String })
            return true;
        return method.ReturnType.SpecialType == SpecialType.System_Boolean && Array.Exists(Questions, word => method.Name.StartsWith(word, StringComparison.Ordinal));
    }

    // A constant may be a mask of what to refuse; a variable that is later masked or compared with certainly is.
    private static bool IsSetting(VariableDeclaratorSyntax variable)
    {
        switch (variable.Parent?.Parent)
        {
            case FieldDeclarationSyntax field:
                return !field.Modifiers.Any(SyntaxKind.ConstKeyword) && !(field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword));
            case LocalDeclarationStatementSyntax { IsConst: false } local:
                foreach (var node in (local.Parent ?? local).DescendantNodes())
                    if (node is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Identifier.ValueText && IsPassedOn(name))
                        return true;
                return false;
            default:
                return false;
        }
    }

    private static bool IsPassedOn(ExpressionSyntax name)
    {
        while (name.Parent is ExpressionSyntax parent && Passes(parent, name))
            name = parent;
        return name.Parent is ArgumentSyntax { Parent: ArgumentListSyntax } or AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.OrAssignmentExpression }
            && (name.Parent as AssignmentExpressionSyntax)?.Left != name;
    }
}
