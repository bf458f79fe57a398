using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The rest of the compilation, for the few questions that a file cannot answer: who calls this, who sets that.</summary>
internal readonly struct OtherFiles
{
    // What is called from everywhere has no single address.
    private const int MaxUses = 64;

    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;

    public OtherFiles(SemanticModel model, CancellationToken cancellationToken)
    {
        this.model = model;
        this.cancellationToken = cancellationToken;
    }

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (tree == model.SyntaxTree)
            return model;
#pragma warning disable RS1030 // A second model costs; it is asked for only where an update library was found and its address stands in another file.
        return model.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }

    /// <summary>The names in the compilation that mean a symbol, found in the raw text first.</summary>
    /// <param name="symbol">The original definition.</param>
    /// <param name="word">What it is called in the code; the type's name for a constructor, and nothing for a lambda, which nobody calls by a name.</param>
    public IEnumerable<SimpleNameSyntax> Names(ISymbol symbol, string word)
    {
        var seen = 0;
        foreach (var tree in TreesThatMayUse(symbol))
        {
            foreach (var token in NameTokens.In(tree, word, cancellationToken))
            {
                if (token.Parent is not SimpleNameSyntax name)
                    continue;
                if (++seen > MaxUses)
                    yield break;
                foreach (var site in MemberSite.Of(name))
                {
                    if (SymbolEqualityComparer.Default.Equals(site.Symbol(ModelOf(tree), cancellationToken)?.OriginalDefinition, symbol))
                    {
                        yield return name;
                        break;
                    }
                }
            }
        }
    }

    /// <summary>Where a type of that name stands between angle brackets.</summary>
    public IEnumerable<SimpleNameSyntax> TypeArguments(string type)
    {
        var word = "<" + type + ">";
        foreach (var tree in model.Compilation.SyntaxTrees)
        {
            var source = tree.GetText(cancellationToken).ToString();
            for (var at = source.IndexOf(word, StringComparison.Ordinal); at >= 0; at = source.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                if (tree.GetRoot(cancellationToken).FindToken(at + 1).Parent is SimpleNameSyntax { Parent: TypeArgumentListSyntax } name)
                    yield return name;
        }
    }

    // What is private is named in the files of its class only.
    private IEnumerable<SyntaxTree> TreesThatMayUse(ISymbol symbol)
    {
        var type = symbol is INamedTypeSymbol own ? own : symbol.ContainingType;
        return symbol.DeclaredAccessibility == Accessibility.Private && type is not null
            ? type.DeclaringSyntaxReferences.Select(part => part.SyntaxTree).Distinct()
            : model.Compilation.SyntaxTrees;
    }
}
