using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Finds where a name stands in the active code of a file; files that do not contain it end after one vectorised search.</summary>
internal static class Identifiers
{
    public static IEnumerable<SyntaxToken> In(SyntaxTree tree, string name, CancellationToken cancellationToken)
    {
        var source = tree.GetText(cancellationToken).ToString();
        for (var at = source.IndexOf(name, StringComparison.Ordinal); at >= 0; at = source.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var token = tree.GetRoot(cancellationToken).FindToken(at);
            if (token.SpanStart == at && token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
                yield return token;
        }
    }
}
