using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The identifiers of a file that have a given name, found in the raw text before any syntax is looked at.</summary>
internal static class NameTokens
{
    /// <summary>Those of a whole file.</summary>
    public static IEnumerable<SyntaxToken> In(SyntaxTree tree, string name, CancellationToken cancellationToken) => Of(tree.GetText(cancellationToken).ToString(), name, isEnding: false, tree, cancellationToken);

    /// <summary>Those of a declaration, a body or a statement.</summary>
    public static IEnumerable<SyntaxToken> In(SyntaxNode scope, string name, CancellationToken cancellationToken) =>
        Of(scope.SyntaxTree.GetText(cancellationToken).ToString(), name, isEnding: false, scope.SyntaxTree, scope.Span, cancellationToken);

    /// <param name="source">The file.</param>
    /// <param name="name">The identifier, or what it ends with.</param>
    /// <param name="isEnding">Whether more may stand before it.</param>
    /// <param name="tree">The tree of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<SyntaxToken> Of(string source, string name, bool isEnding, SyntaxTree tree, CancellationToken cancellationToken) =>
        Of(source, name, isEnding, tree, new TextSpan(0, source.Length), cancellationToken);

    /// <summary>Those in a part of the file.</summary>
    public static IEnumerable<SyntaxToken> Of(string source, string name, bool isEnding, SyntaxTree tree, TextSpan part, CancellationToken cancellationToken)
    {
        // Code that is half typed has declarations without a name.
        if (name.Length == 0)
            yield break;
        for (var at = Next(source, name, part); at >= 0; at = Next(source, name, TextSpan.FromBounds(at + name.Length, part.End)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!EndsWord(source, at + name.Length))
                continue;
            var start = at;
            while (start > 0 && IsPart(source[start - 1]))
                start--;
            if (start < at && !isEnding)
                continue;

            var token = tree.GetRoot(cancellationToken).FindToken(start);
            if (token.SpanStart == start && token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Length == at - start + name.Length)
                yield return token;
        }
    }

    /// <summary>Whether a word stands anywhere in a part of a text, as a whole.</summary>
    public static bool IsIn(string source, string word, int start, int length)
    {
        for (var at = Next(source, word, start); at >= 0 && at + word.Length <= start + length; at = Next(source, word, at + word.Length))
            if (EndsWord(source, at + word.Length) && (at == 0 || !IsPart(source[at - 1])))
                return true;
        return false;
    }

    private static int Next(string source, string name, TextSpan part) => source.IndexOf(name, part.Start, part.Length, StringComparison.Ordinal);

    private static int Next(string source, string name, int from) => source.IndexOf(name, from, StringComparison.Ordinal);

    private static bool EndsWord(string source, int at) => at == source.Length || !IsPart(source[at]);

    private static bool IsPart(char c) => c == '_' || char.IsLetterOrDigit(c);
}
