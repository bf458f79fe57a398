using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>A variable, field, property, parameter or method that holds or gives an address, and the places of its file that read it.</summary>
internal readonly struct VariableDeclaration
{
    // A name that is used everywhere says little, and looking at its uses costs.
    private const int MaxUses = 32;

    private VariableDeclaration(SyntaxNode node, SyntaxToken identifier)
    {
        Node = node;
        Identifier = identifier;
    }

    public SyntaxNode Node { get; }

    public string Name => Identifier.ValueText;

    private SyntaxToken Identifier { get; }

    /// <summary>What an initializer, a body, a loop or a <c>return</c> sets; null when it is nothing that has a name.</summary>
    public static VariableDeclaration? SetBy(SyntaxNode setter) => setter switch
    {
        ReturnStatementSyntax => Enclosing(setter),
        ForEachStatementSyntax or ParameterSyntax or SingleVariableDesignationSyntax => Of(setter),
        { Parent: { } declaration } => Of(declaration),
        _ => null,
    };

    public static VariableDeclaration? Of(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => new VariableDeclaration(node, variable.Identifier),
        PropertyDeclarationSyntax property => new VariableDeclaration(node, property.Identifier),
        ParameterSyntax parameter => new VariableDeclaration(node, parameter.Identifier),
        MethodDeclarationSyntax method => new VariableDeclaration(node, method.Identifier),
        LocalFunctionStatementSyntax function => new VariableDeclaration(node, function.Identifier),
        SingleVariableDesignationSyntax designation => new VariableDeclaration(node, designation.Identifier),
        ForEachStatementSyntax loop => new VariableDeclaration(node, loop.Identifier),
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => new VariableDeclaration(property, property.Identifier),
        _ => null,
    };

    /// <summary>The expressions of the file that read it, each as the whole text it is a part of.</summary>
    public IEnumerable<ExpressionSyntax> Uses(SemanticModel model, CancellationToken cancellationToken)
    {
        var seen = 0;
        ISymbol? symbol = null;
        foreach (var name in Names(Scope, cancellationToken))
        {
            if (++seen > MaxUses)
                yield break;
            if (IsCertain(name))
            {
                yield return Whole(name);
                continue;
            }

            // Another object's member, or something of the same name: only the compiler knows.
            symbol ??= model.GetDeclaredSymbol(Node, cancellationToken);
            if (symbol is not null && SymbolEqualityComparer.Default.Equals(DeclaredSymbols.SymbolOf(name, model, cancellationToken)?.OriginalDefinition, symbol))
                yield return Whole(name);
        }
    }

    /// <summary>In <c>$"{site}/list"</c>, <c>this.site + "/list"</c> and <c>Site()</c> what is used is the whole text.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax name)
    {
        ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        while (true)
        {
            switch (expression.Parent)
            {
                case ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or AwaitExpressionSyntax:
                    expression = (ExpressionSyntax)expression.Parent;
                    continue;
                case InvocationExpressionSyntax call when call.Expression == expression:
                    expression = call;
                    continue;
                case InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text }:
                    expression = text;
                    continue;
                default:
                    return expression;
            }
        }
    }

    private static VariableDeclaration? Enclosing(SyntaxNode statement)
    {
        for (var node = statement.Parent; node is not (null or AnonymousFunctionExpressionSyntax); node = node.Parent)
            if (node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax)
                return Of(node);
        return null;
    }

    private bool IsLocal => Node is ParameterSyntax or SingleVariableDesignationSyntax or LocalFunctionStatementSyntax or ForEachStatementSyntax or VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax };

    private SyntaxNode Scope => (IsLocal ? Node.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) : (SyntaxNode?)Node.FirstAncestorOrSelf<TypeDeclarationSyntax>())
        ?? Node.SyntaxTree.GetRoot();

    private IEnumerable<IdentifierNameSyntax> Names(SyntaxNode scope, CancellationToken cancellationToken)
    {
        foreach (var token in NameTokens.In(scope, Name, cancellationToken))
            if (token.Parent is IdentifierNameSyntax name && !IsWritten(name))
                yield return name;
    }

    // A local has its name for itself; a member is meant by its bare name unless a local of the same name stands in between.
    private bool IsCertain(IdentifierNameSyntax name)
    {
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            return !IsLocal && access.Expression is ThisExpressionSyntax or IdentifierNameSyntax && IsThisOrType(access.Expression);
        if (name.Parent is NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax)
            return false;
        return IsLocal || !IsHidden(name);
    }

    private bool IsThisOrType(ExpressionSyntax receiver) =>
        receiver is ThisExpressionSyntax || (receiver is IdentifierNameSyntax type && Node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText == type.Identifier.ValueText);

    private bool IsHidden(IdentifierNameSyntax name)
    {
        if (name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            return false;
        foreach (var token in NameTokens.In(member, Name, CancellationToken.None))
            if (token.Parent is ParameterSyntax or SingleVariableDesignationSyntax or VariableDeclaratorSyntax && token.Parent != Node)
                return true;

        return false;
    }

    private static bool IsWritten(IdentifierNameSyntax name)
    {
        ExpressionSyntax left = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return left.Parent is AssignmentExpressionSyntax assignment && assignment.Left == left;
    }
}
