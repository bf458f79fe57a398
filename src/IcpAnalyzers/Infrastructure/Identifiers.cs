using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Finds where a name stands in the active code of a file; files that do not contain it end after one vectorised search.</summary>
internal static class Identifiers
{
    public static IEnumerable<SyntaxToken> In(SyntaxTree tree, string name, CancellationToken cancellationToken) => In(tree.GetRoot(cancellationToken), name, cancellationToken);

    /// <summary>As above, in a part of a file.</summary>
    public static IEnumerable<SyntaxToken> In(SyntaxNode scope, string name, CancellationToken cancellationToken)
    {
        // In a file that is being typed a name may be missing.
        if (name.Length == 0)
            yield break;
        var source = scope.SyntaxTree.GetText(cancellationToken).ToString();
        var end = scope.FullSpan.End;
        for (var at = scope.FullSpan.Start; (at = source.IndexOf(name, at, end - at, StringComparison.Ordinal)) >= 0; at += name.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var token = scope.FindToken(at);
            if (token.SpanStart == at && token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
                yield return token;
        }
    }
}
