using System.Linq;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Security;

/// <summary>Code that never reaches a user: compiled for debugging only, or run in the development environment only.</summary>
internal static class DebugOnlyCode
{
    private const string Debug = "DEBUG";

    public static bool Contains(SyntaxNode node) => IsInConditionalMethod(node) || IsInDevelopment(node) || DebugCode.Contains(node.SyntaxTree.GetRoot(), node.SpanStart);

    /// <summary>Whether a function, or the return that ends it, is for debugging only.</summary>
    public static bool Decides(SyntaxNode function) =>
        Contains(function) || (function.ChildNodes().OfType<BlockSyntax>().FirstOrDefault()?.Statements.OfType<ReturnStatementSyntax>().FirstOrDefault() is { } end && Contains(end));

    // One [Conditional] for DEBUG alone: several are alternatives.
    private static bool IsInConditionalMethod(SyntaxNode node) => node.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().Any(method =>
    {
        var symbols = method.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => attribute.Name.ToString().Split('.').Last() is "Conditional" or "ConditionalAttribute")
            .Select(attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression).ToList();
        return symbols.Count == 1 && symbols[0] is LiteralExpressionSyntax { Token.Value: Debug };
    });

    // if (env.IsDevelopment()) …
    private static bool IsInDevelopment(SyntaxNode node) => node.Ancestors().OfType<IfStatementSyntax>().Any(branch =>
        branch.Statement.Span.Contains(node.Span)
        && branch.Condition is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsDevelopment" } });
}
