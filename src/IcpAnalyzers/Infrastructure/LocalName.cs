using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>What a name means inside the member it stands in, read from the syntax alone: a local, a parameter, or nothing that is declared there.</summary>
internal readonly struct LocalName
{
    private LocalName(bool isKnown, SyntaxNode? declaration)
    {
        IsKnown = isKnown;
        Declaration = declaration;
    }

    /// <summary>False where several declarations have the name, or one whose scope is not plain to see: only the compiler knows.</summary>
    public bool IsKnown { get; }

    /// <summary>The <see cref="VariableDeclaratorSyntax"/> or <see cref="ParameterSyntax"/>; null when the name is known to be no local one.</summary>
    public SyntaxNode? Declaration { get; }

    private static LocalName Unknown => default;

    /// <summary>A variable or a parameter, whose value no declaration tells.</summary>
    public bool IsVariable => Declaration is not null and not VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } };

    public static LocalName Of(IdentifierNameSyntax use, CancellationToken cancellationToken)
    {
        var name = use.Identifier.ValueText;
        // Accessors have names that nobody declares.
        if (name is "value" or "field" || use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member || member is GlobalStatementSyntax)
            return Unknown;

        SyntaxNode? found = null;
        foreach (var token in NameTokens.In(member, name, cancellationToken))
        {
            if (!Declares(token))
                continue;
            if (found is not null)
                return Unknown;
            found = token.Parent;
        }

        if (found is null)
            return IsOfType(member, name) ? Unknown : new LocalName(true, null);
        return ScopeOf(found) is { } scope && scope.Span.Contains(use.Span) ? new LocalName(true, found) : Unknown;
    }

    // A parameter of a lambda has a type that the compiler has to find first.
    private static SyntaxNode? ScopeOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } } } => block,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: UsingStatementSyntax statement } } => statement,
        ParameterSyntax { Parent: ParameterListSyntax { Parent: BaseMethodDeclarationSyntax method } } => method,
        ParameterSyntax { Parent: ParameterListSyntax { Parent: LocalFunctionStatementSyntax function } } => function,
        _ => null,
    };

    private static bool Declares(SyntaxToken token) => token.Parent switch
    {
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } => false,
        VariableDeclaratorSyntax variable => variable.Identifier == token,
        ParameterSyntax parameter => parameter.Identifier == token,
        SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax or LocalFunctionStatementSyntax or TypeParameterSyntax => true,
        FromClauseSyntax or LetClauseSyntax or JoinClauseSyntax or JoinIntoClauseSyntax or QueryContinuationSyntax => true,
        _ => false,
    };

    // class Updater(Uri feed): the parameter is seen in the whole type, and what it is depends on the kind of the type.
    private static bool IsOfType(SyntaxNode member, string name)
    {
        foreach (var type in member.AncestorsAndSelf())
        {
            if (type is not TypeDeclarationSyntax)
                continue;
            foreach (var child in type.ChildNodes())
            {
                if (child is not ParameterListSyntax parameters)
                    continue;
                foreach (var parameter in parameters.Parameters)
                    if (parameter.Identifier.ValueText == name)
                        return true;
            }
        }

        return false;
    }
}
