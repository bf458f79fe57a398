using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>What becomes of a string, as far as the syntax around it says so: what it is called and whether it is only compared with.</summary>
public readonly struct StringUse
{
    // Collection expressions are newer than the compiler this assembly is built against; nothing but their kinds is needed.
    internal const int CollectionExpression = 9076;
    internal const int ExpressionElement = 9077;

    private StringUse(string name, bool isCompared, SyntaxNode? consumer)
    {
        Name = name;
        IsCompared = isCompared;
        Consumer = consumer;
    }

    /// <summary>The variable, field, property, parameter or method the string goes to; empty when nothing names it.</summary>
    public string Name { get; }

    /// <summary>An operand of ==, a case label, a pattern: something that comes from elsewhere is held against it.</summary>
    public bool IsCompared { get; }

    /// <summary>The argument, initializer, assignment or statement that takes the string.</summary>
    public SyntaxNode? Consumer { get; }

    public NameMeanings Meanings => string.IsNullOrEmpty(Name) ? NameMeanings.None : NameWords.Of(Name);

    public static StringUse Of(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                // The value passes through unchanged, or one of several alternatives does.
                case ParenthesizedExpressionSyntax:
                case CastExpressionSyntax:
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                case SwitchExpressionArmSyntax arm when arm.Expression == node:
                case SwitchExpressionSyntax:
                case InitializerExpressionSyntax:
                case ArrayCreationExpressionSyntax:
                case ImplicitArrayCreationExpressionSyntax:
                case BaseObjectCreationExpressionSyntax { Initializer: { } elements } when elements == node:
                case CheckedExpressionSyntax:
                case { RawKind: CollectionExpression or ExpressionElement }:
                    node = parent;
                    continue;

                // { ["mirror"] = "https://…" } is an element of a table, and so is ("mirror", "https://…").
                case ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax tuple }:
                    node = tuple;
                    continue;
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key } pair when pair.Right == node && NameWords.Of(NameOf(key)) == NameMeanings.None:
                    node = pair;
                    continue;

                case BinaryExpressionSyntax:
                case CaseSwitchLabelSyntax:
                case ConstantPatternSyntax:
                    return new StringUse("", isCompared: true, parent);

                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    return new StringUse(variable.Identifier.ValueText, false, parent);
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return new StringUse(property.Identifier.ValueText, false, parent);
                case EqualsValueClauseSyntax { Parent: ParameterSyntax parameter }:
                    return new StringUse(parameter.Identifier.ValueText, false, parent);
                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return new StringUse(NameOf(assignment.Left), false, parent);
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return new StringUse(property.Identifier.ValueText, false, parent);
                case ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax declared }:
                    return new StringUse(declared.Identifier.ValueText, false, parent);
                case ArrowExpressionClauseSyntax { Parent: LocalFunctionStatementSyntax function }:
                    return new StringUse(function.Identifier.ValueText, false, parent);
                case ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax:
                    return new StringUse(NameOfMember(parent), false, parent);
                case ArgumentSyntax { NameColon.Name.Identifier.ValueText: var named }:
                    return new StringUse(named, false, parent);
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                    var method = NameOf(call.Expression);
                    return new StringUse(method, (NameWords.Of(method) & NameMeanings.Comparison) != 0, parent);
                case AttributeArgumentSyntax { NameEquals.Name.Identifier.ValueText: var named }:
                    return new StringUse(named, false, parent);
                default:
                    return new StringUse("", false, parent);
            }
        }

        return default;
    }

    /// <summary>The collection that an expression is an element of, or an element of an element: the outermost one. Null when it is in none.</summary>
    public static SyntaxNode? CollectionOf(ExpressionSyntax expression)
    {
        SyntaxNode? outermost = null;
        for (var node = expression.Parent; node is InitializerExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax
             or ImplicitArrayCreationExpressionSyntax or { RawKind: CollectionExpression or ExpressionElement }; node = node.Parent)
            if (node is InitializerExpressionSyntax { RawKind: not (int)SyntaxKind.ObjectInitializerExpression } or { RawKind: CollectionExpression })
                outermost = node;
        return outermost;
    }

    /// <summary>The elements of an array or of a collection expression that is written out; null for everything else.</summary>
    public static IEnumerable<ExpressionSyntax>? ElementsOf(ExpressionSyntax collection) => collection switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        StackAllocArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        InitializerExpressionSyntax elements => elements.Expressions,
        { RawKind: CollectionExpression } => collection.ChildNodes().SelectMany(element => element.ChildNodes()).OfType<ExpressionSyntax>(),
        _ => null,
    };

    /// <summary>The name of what is called or set; empty where it has none.</summary>
    public static string NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        GenericNameSyntax name => name.Identifier.ValueText,
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } when keys[0].Expression is LiteralExpressionSyntax { Token.Value: string key } => key,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } when keys[0].Expression is LiteralExpressionSyntax { Token.Value: string key } => key,
        _ => "",
    };

    private static string NameOfMember(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    };
}
