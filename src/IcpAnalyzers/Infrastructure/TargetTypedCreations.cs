using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The constructions whose type stands at what takes them and not at the <c>new</c>: <c>GitHubClient client = new(…)</c>, <c>FtpClient Open() => new(…)</c>.</summary>
internal static class TargetTypedCreations
{
    /// <param name="type">A type as it is written, with what qualifies it.</param>
    public static IEnumerable<ImplicitObjectCreationExpressionSyntax> Of(ExpressionSyntax type)
    {
        var written = type.Parent is NullableTypeSyntax nullable ? nullable : type;
        return (written.Parent switch
        {
            VariableDeclarationSyntax declaration when declaration.Type == written => declaration.Variables.Select(variable => variable.Initializer?.Value),
            PropertyDeclarationSyntax property when property.Type == written => Returned(property).Append(property.Initializer?.Value),
            MethodDeclarationSyntax method when method.ReturnType == written => Returned(method),
            LocalFunctionStatementSyntax function when function.ReturnType == written => Returned(function),
            _ => Enumerable.Empty<ExpressionSyntax?>(),
        }).OfType<ImplicitObjectCreationExpressionSyntax>();
    }

    // What a lambda inside gives back is of a type of its own.
    private static IEnumerable<ExpressionSyntax?> Returned(SyntaxNode member)
    {
        foreach (var node in member.DescendantNodes(inner => inner == member || inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is ReturnStatementSyntax returned)
                yield return returned.Expression;
            else if (node is ArrowExpressionClauseSyntax arrow && (arrow.Parent == member || arrow.Parent is AccessorDeclarationSyntax))
                yield return arrow.Expression;
        }
    }
}
