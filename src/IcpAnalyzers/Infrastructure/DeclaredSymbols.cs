using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>What an expression means as far as declarations tell: <c>options.Feed</c> by the type that <c>options</c> is declared with.</summary>
/// <remarks>
/// The compiler answers by looking through the whole statement, and through all of a lambda that the statement is in; a statement may be the start of an app with all its services.
/// Whatever is not plain to see (overloads, extension methods, inferred types, bases without a reference) is left to it.
/// </remarks>
internal readonly struct DeclaredSymbols
{
    // a.b.c.d: nobody writes more than a few by hand.
    private const int MaxDepth = 8;

    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;

    private DeclaredSymbols(SemanticModel model, CancellationToken cancellationToken)
    {
        this.model = model;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The field, property, event, parameter, method or constructor that an expression means: by the declarations, and where they do not tell by the compiler.</summary>
    public static ISymbol? SymbolOf(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        (node is ExpressionSyntax expression ? Of(expression, model, cancellationToken) : null) ?? model.GetSymbolInfo(node, cancellationToken).Symbol;

    /// <returns>Null where the declarations do not tell.</returns>
    public static ISymbol? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        new DeclaredSymbols(model, cancellationToken).Of(expression, MaxDepth);

    private ISymbol? Of(ExpressionSyntax expression, int depth) => depth == 0 ? null : expression switch
    {
        IdentifierNameSyntax name => OfName(name, depth),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax name } access => Single(OfReceiver(access, name, depth)),
        InvocationExpressionSyntax call => Callable(Called(call.Expression, depth), call.ArgumentList),
        BaseObjectCreationExpressionSyntax creation when CreatedType(creation, depth) is { } type => Callable(type.InstanceConstructors, creation.ArgumentList),
        ParenthesizedExpressionSyntax inner => Of(inner.Expression, depth - 1),
        _ => null,
    };

    private ISymbol? OfName(IdentifierNameSyntax name, int depth)
    {
        // new Channel { Feed = … }, and channel with { Feed = … }, where only the compiler knows the type.
        if (name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment && assignment.Left == name)
            return initializer.Parent is BaseObjectCreationExpressionSyntax creation && CreatedType(creation, depth - 1) is { } created ? Single(Members(created, name.Identifier.ValueText)) : null;
        var local = LocalName.Of(name, cancellationToken);
        if (!local.IsKnown)
            return null;
        // What a local is, its declaration says; a parameter is a symbol without any binding.
        if (local.Declaration is { } declaration)
            return declaration is ParameterSyntax { Parent.Parent: BaseMethodDeclarationSyntax } parameter ? model.GetDeclaredSymbol(parameter, cancellationToken) : null;
        return Single(OfEnclosingTypes(name));
    }

    private ImmutableArray<ISymbol> Called(ExpressionSyntax called, int depth) => called switch
    {
        IdentifierNameSyntax name when LocalName.Of(name, cancellationToken) is { IsKnown: true, Declaration: null } => OfEnclosingTypes(name),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax name } access => OfReceiver(access, name, depth),
        _ => ImmutableArray<ISymbol>.Empty,
    };

    private ImmutableArray<ISymbol> OfReceiver(MemberAccessExpressionSyntax access, IdentifierNameSyntax name, int depth) =>
        TypeOf(access.Expression, depth - 1) is { } type ? Members(type, name.Identifier.ValueText) : ImmutableArray<ISymbol>.Empty;

    private ITypeSymbol? TypeOf(ExpressionSyntax expression, int depth)
    {
        if (depth == 0)
            return null;
        switch (expression)
        {
            case ThisExpressionSyntax:
                return EnclosingType(expression);
            case PredefinedTypeSyntax type:
                return Named(type, expression);
            case IdentifierNameSyntax name when LocalName.Of(name, cancellationToken) is var local:
                if (!local.IsKnown)
                    return null;
                return local.Declaration is { } declaration ? DeclaredType(declaration, depth)
                    : Single(OfEnclosingTypes(name)) is { } member ? TypeOf(member) : Named(name, expression);
            default:
                return Of(expression, depth) is { } symbol ? TypeOf(symbol) : expression is MemberAccessExpressionSyntax ? Named(expression, expression) : null;
        }
    }

    private ITypeSymbol? DeclaredType(SyntaxNode declaration, int depth) => declaration switch
    {
        _ when WrittenType(declaration) is { } type => Named(type, declaration),
        VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } => CreatedType(creation, depth - 1),
        _ => null,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol)
    {
        var type = symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
            IMethodSymbol { IsGenericMethod: false } method => method.ReturnType,
            _ => null,
        };
        return type is INamedTypeSymbol and not IErrorTypeSymbol ? type : null;
    }

    private INamedTypeSymbol? CreatedType(BaseObjectCreationExpressionSyntax creation, int depth) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => Named(type, creation),
        { Parent: EqualsValueClauseSyntax { Parent: var declaration } } when WrittenType(declaration) is { } type => Named(type, creation),
        { Parent: InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax { Type: var type } } } => Named(type.ElementType, creation),
        { Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax { Type: var type } } } when ElementOf(type) is { } element => Named(element, creation),
        { Parent: { RawKind: StringUse.ExpressionElement, Parent: { RawKind: StringUse.CollectionExpression, Parent: EqualsValueClauseSyntax { Parent: var declaration } } } }
            when WrittenType(declaration) is { } type && ElementOf(type) is { } element => Named(element, creation),
        { Parent: AssignmentExpressionSyntax { Left: var left } assignment } when assignment.Right == creation && depth > 0 && Of(left, depth - 1) is { } target => TypeOf(target) as INamedTypeSymbol,
        _ => null,
    };

    private static TypeSyntax? WrittenType(SyntaxNode? declaration) => declaration switch
    {
        ParameterSyntax { Type: var type } => type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: false } type } } => type,
        PropertyDeclarationSyntax { Type: var type } => type,
        _ => null,
    };

    // List<Channel>, Channel[]; what has two type arguments has pairs.
    private static TypeSyntax? ElementOf(TypeSyntax collection) => collection switch
    {
        ArrayTypeSyntax array => array.ElementType,
        GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } => arguments[0],
        _ => null,
    };

    private INamedTypeSymbol? Named(ExpressionSyntax type, SyntaxNode at) =>
        at.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? TypeNames.Find(type, declaration, model) : null;

    private INamedTypeSymbol? EnclosingType(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? model.GetDeclaredSymbol(declaration, cancellationToken) : null;

    private ImmutableArray<ISymbol> OfEnclosingTypes(IdentifierNameSyntax name)
    {
        for (var type = EnclosingType(name); type is not null; type = type.ContainingType)
        {
            var members = Members(type, name.Identifier.ValueText, out var isComplete);
            if (!members.IsEmpty || !isComplete)
                return members;
        }

        return ImmutableArray<ISymbol>.Empty;
    }

    private static ImmutableArray<ISymbol> Members(ITypeSymbol type, string name) => Members(type, name, out _);

    private static ImmutableArray<ISymbol> Members(ITypeSymbol type, string name, out bool isComplete)
    {
        isComplete = true;
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            isComplete = current.TypeKind != TypeKind.Error;
            var members = current.GetMembers(name);
            if (!members.IsEmpty || !isComplete)
                return members;
        }

        // The members of an interface are in the interfaces that it extends.
        isComplete = type.TypeKind != TypeKind.Interface;
        return ImmutableArray<ISymbol>.Empty;
    }

    private static ISymbol? Single(ImmutableArray<ISymbol> members) => members.Length == 1 && members[0] is IFieldSymbol or IPropertySymbol or IEventSymbol ? members[0] : null;

    // Of overloads, the only one that takes as many arguments, and text where text is given.
    private static ISymbol? Callable<T>(ImmutableArray<T> candidates, ArgumentListSyntax? arguments)
        where T : ISymbol
    {
        IMethodSymbol? found = null;
        foreach (var candidate in candidates)
        {
            if (candidate is not IMethodSymbol method || method.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor))
                return null;
            if (!Takes(method, arguments))
                continue;
            if (found is not null)
                return null;
            found = method;
        }

        return found;
    }

    private static bool Takes(IMethodSymbol method, ArgumentListSyntax? arguments)
    {
        var given = arguments?.Arguments.Count ?? 0;
        var required = 0;
        foreach (var parameter in method.Parameters)
            if (!parameter.IsOptional && !parameter.IsParams)
                required++;
        if (given < required || (given > method.Parameters.Length && !(method.Parameters.Length > 0 && method.Parameters[method.Parameters.Length - 1].IsParams)))
            return false;
        for (var i = 0; i < given; i++)
            if (CallSite.ParameterOf(method, arguments!, i) is not { } parameter || (IsText(arguments!.Arguments[i].Expression) && CannotBeText(parameter)))
                return false;
        return true;
    }

    private static bool IsText(ExpressionSyntax argument) => argument is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax;

    // A conversion may be declared for a class, so only what has none is left out.
    private static bool CannotBeText(IParameterSymbol parameter) =>
        parameter.Type is { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double } or { TypeKind: TypeKind.Enum or TypeKind.Delegate } or { Name: "Uri", ContainingNamespace.Name: "System" };
}
