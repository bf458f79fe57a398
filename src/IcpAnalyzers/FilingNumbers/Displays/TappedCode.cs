using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>Finds the C# that runs when a person taps an element of a XAML page: the handler in the code behind it, or the command of its view model.</summary>
/// <remarks>By names alone, as a page is no part of the compilation; what two methods could be is none.</remarks>
internal sealed class TappedCode
{
    private const string Command = "Command";

    private readonly IReadOnlyCollection<SyntaxTree> trees;
    private readonly CancellationToken cancellationToken;

    public TappedCode(Compilation compilation, CancellationToken cancellationToken)
    {
        trees = compilation.SyntaxTrees as IReadOnlyCollection<SyntaxTree> ?? compilation.SyntaxTrees.ToList();
        this.cancellationToken = cancellationToken;
    }

    /// <param name="page">The path of the page.</param>
    /// <param name="tap">What the page says: <c>OnNumberTapped</c>, <c>{Binding OpenIcpCommand}</c>, <c>{x:Bind Model.Open}</c>.</param>
    /// <returns>The method, or the expression that makes the command; null where it is not found, or not the only one.</returns>
    public SyntaxNode? Of(string page, string tap)
    {
        var name = NameOf(tap);
        if (name.Length == 0)
            return null;
        var behind = trees.FirstOrDefault(tree => string.Equals(tree.FilePath, page + ".cs", StringComparison.OrdinalIgnoreCase));
        if (behind is not null && Only(Methods(behind, name)) is { } handler)
            return handler;
        return Only(name.EndsWith(Command, StringComparison.Ordinal) ? trees.SelectMany(tree => Commands(tree, name)) : trees.SelectMany(tree => Methods(tree, name)));
    }

    // {Binding Path=Model.OpenCommand, Mode=OneTime} is OpenCommand.
    private static string NameOf(string tap)
    {
        var name = tap.Trim();
        if (name.StartsWith("{", StringComparison.Ordinal))
        {
            var start = name.IndexOf(' ') + 1;
            var end = name.IndexOfAny(new[] { ',', '}' }, start);
            name = start == 0 || end < 0 ? "" : name.Substring(start, end - start).Trim();
            if (name.StartsWith("Path=", StringComparison.Ordinal))
                name = name.Substring("Path=".Length).Trim();
            name = name.Substring(name.LastIndexOf('.') + 1);
        }

        return name.All(static c => char.IsLetterOrDigit(c) || c == '_') ? name : "";
    }

    // Two that are the same word for word do the same.
    private static SyntaxNode? Only(IEnumerable<SyntaxNode> nodes)
    {
        SyntaxNode? only = null;
        foreach (var node in nodes)
        {
            if (only is not null && !only.IsEquivalentTo(node))
                return null;
            only ??= node;
        }

        return only;
    }

    private IEnumerable<SyntaxNode> Methods(SyntaxTree tree, string name) =>
        NameTokens.In(tree, name, cancellationToken).Where(token => token.Parent is MethodDeclarationSyntax method && method.Identifier == token).Select(static token => token.Parent!);

    // [RelayCommand] Task OpenIcpAsync() and ICommand OpenIcpCommand { get; } = new Command(OpenIcp).
    private IEnumerable<SyntaxNode> Commands(SyntaxTree tree, string name)
    {
        var stem = name.Substring(0, name.Length - Command.Length);
        foreach (var method in new[] { stem, stem + "Async", "On" + stem }.SelectMany(generated => Methods(tree, generated)))
            if (((MethodDeclarationSyntax)method).AttributeLists.Any(static list => list.Attributes.Any(static attribute => attribute.Name.ToString().EndsWith(Command, StringComparison.Ordinal))))
                yield return method;

        foreach (var token in NameTokens.In(tree, name, cancellationToken))
        {
            var made = token.Parent switch
            {
                PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                VariableDeclaratorSyntax field => field.Initializer?.Value,
                IdentifierNameSyntax { Parent: AssignmentExpressionSyntax assignment } left when assignment.Left == left => assignment.Right,
                _ => null,
            };
            if (made is not null)
                yield return made.DescendantNodesAndSelf().OfType<ArgumentSyntax>().Select(static argument => CodeNumberLink.MethodOf(argument.Expression as SimpleNameSyntax)).FirstOrDefault(static method => method is not null) ?? (SyntaxNode)made;
        }
    }
}
