using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>What a method, constructor or record of this compilation does with an address that is given to it, read from the names in its body.</summary>
internal static class ParameterUses
{
    // A longer body is no wrapper.
    private const int MaxLength = 6000;

    public static AddressRole RoleOf(IParameterSymbol parameter, CompilationUses others, SemanticModel model, CancellationToken cancellationToken)
    {
        var role = AddressRole.Unknown;
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return role;

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellationToken);
            var use = declaration switch
            {
                // The parameters of a type are read anywhere in it, and those of a record are its properties.
                RecordDeclarationSyntax => PropertyOf(parameter) is { } property && VariableDeclaration.Of(property) is not null
                    ? others.RoleOf(property, model, cancellationToken) ?? RoleIn(declaration, parameter.Name, cancellationToken) : RoleIn(declaration, parameter.Name, cancellationToken),
                TypeDeclarationSyntax => RoleIn(declaration, parameter.Name, cancellationToken),
                _ when BodyOf(declaration) is { Span.Length: <= MaxLength } body => RoleIn(body, parameter.Name, cancellationToken),
                _ => AddressRole.Unknown,
            };
            if (use == AddressRole.Contact)
                return use;
            if (use != AddressRole.Unknown)
                role = use;
        }

        return role;
    }

    private static ParameterSyntax? PropertyOf(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.Length > 0 ? parameter.DeclaringSyntaxReferences[0].GetSyntax() as ParameterSyntax : null;

    private static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        _ => null,
    };

    private static AddressRole RoleIn(SyntaxNode scope, string name, CancellationToken cancellationToken, bool mayFollow = true)
    {
        var role = AddressRole.Unknown;
        foreach (var token in NameTokens.In(scope, name, cancellationToken))
        {
            if (token.Parent is not IdentifierNameSyntax read
                || (read.Parent is MemberAccessExpressionSyntax access && access.Name == read && access.Expression is not ThisExpressionSyntax))
                continue;
            var whole = VariableDeclaration.Whole(read);
            var use = SyntacticAddressRole.Of(whole);
            if (use == AddressRole.Unknown && mayFollow && FieldSetBy(whole) is { } field && whole.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { Span.Length: <= MaxLength * 4 } type)
                use = RoleIn(type, field, cancellationToken, mayFollow: false);
            if (use == AddressRole.Contact)
                return use;
            if (use is AddressRole.Browse or AddressRole.Update)
                role = use;
        }

        return role;
    }

    // _where = where: what matters is what the type does with the field.
    private static string? FieldSetBy(ExpressionSyntax value) => StringUse.Of(value).Consumer is AssignmentExpressionSyntax { Left: var left } ? left switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    } : null;
}
