using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>A place where the member that a name stands for is called, constructed, derived from, put on as an attribute, or assigned to.</summary>
internal readonly struct MemberSite
{
    private static readonly (string? Name, ExpressionSyntax Value)[] NoArguments = { };

    private MemberSite(SyntaxNode node, IReadOnlyList<(string? Name, ExpressionSyntax Value)> arguments, ExpressionSyntax? assigned = null)
    {
        Node = node;
        Arguments = arguments;
        Assigned = assigned;
    }

    /// <summary>The node whose symbol is the member.</summary>
    public SyntaxNode Node { get; }

    /// <summary>What is passed, with the parameter's name where it is written; empty for what is assigned.</summary>
    public IReadOnlyList<(string? Name, ExpressionSyntax Value)> Arguments { get; }

    /// <summary>What is assigned; null for everything that is called.</summary>
    public ExpressionSyntax? Assigned { get; }

    /// <summary>The sites of a name; several where one declaration makes several variables, or a class has several constructors.</summary>
    public static IEnumerable<MemberSite> Of(SimpleNameSyntax name)
    {
        var expression = name.WithQualifier();
        switch (expression.Parent)
        {
            case ObjectCreationExpressionSyntax creation when creation.Type == expression:
                yield return new MemberSite(creation, Passed(creation.ArgumentList));
                break;
            case InvocationExpressionSyntax call when call.Expression == expression:
                yield return new MemberSite(call, Passed(call.ArgumentList));
                break;
            case AssignmentExpressionSyntax assignment when assignment.Left == expression && !assignment.IsKind(SyntaxKind.SubtractAssignmentExpression):
                yield return new MemberSite(expression, NoArguments, assignment.Right);
                break;
            case AttributeSyntax attribute when attribute.Name == expression:
                yield return new MemberSite(attribute, Passed(attribute.ArgumentList));
                break;
            case PrimaryConstructorBaseTypeSyntax baseType when baseType.Type == expression:
                yield return new MemberSite(baseType, Passed(baseType.ArgumentList));
                break;
            case SimpleBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax type }:
                foreach (var constructor in type.Members.OfType<ConstructorDeclarationSyntax>())
                    if (constructor.Initializer is { RawKind: (int)SyntaxKind.BaseConstructorInitializer } initializer)
                        yield return new MemberSite(initializer, Passed(initializer.ArgumentList));
                break;
            default:
                foreach (var creation in TargetTypedCreations.Of(expression))
                    yield return new MemberSite(creation, Passed(creation.ArgumentList));
                break;
        }
    }

    public ISymbol? Symbol(SemanticModel model, CancellationToken cancellationToken) => DeclaredSymbols.SymbolOf(Node, model, cancellationToken);

    /// <summary>The arguments that go to a parameter; several for <c>params</c>.</summary>
    public IEnumerable<ExpressionSyntax> For(IParameterSymbol parameter)
    {
        for (var i = 0; i < Arguments.Count; i++)
        {
            var (name, value) = Arguments[i];
            if (name is null ? i == parameter.Ordinal || (parameter.IsParams && i > parameter.Ordinal) : name == parameter.Name)
                yield return value;
        }
    }

    private static IReadOnlyList<(string? Name, ExpressionSyntax Value)> Passed(ArgumentListSyntax? list) =>
        list?.Arguments.Select(argument => (argument.NameColon?.Name.Identifier.ValueText, argument.Expression)).ToArray() ?? NoArguments;

    private static IReadOnlyList<(string? Name, ExpressionSyntax Value)> Passed(AttributeArgumentListSyntax? list) =>
        list?.Arguments.Where(argument => argument.NameEquals is null).Select(argument => (argument.NameColon?.Name.Identifier.ValueText, argument.Expression)).ToArray() ?? NoArguments;
}
