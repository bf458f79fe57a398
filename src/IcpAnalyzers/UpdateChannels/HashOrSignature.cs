using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Whether a class looks at a hash or a signature, by the names of what it uses.</summary>
internal static class HashOrSignature
{
    private static readonly string[] Words =
        { "hash", "sha1", "sha256", "sha384", "sha512", "md5", "checksum", "signature", "verify", "digest", "blake", "crc32", "authenticode", "signedfile", "fingerprint", "thumbprint" };

    /// <param name="type">A class, or a whole file for the statements that stand outside of any; types inside have their own turn.</param>
    /// <param name="source">The text of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static bool IsLookedAtIn(SyntaxNode type, string source, CancellationToken cancellationToken)
    {
        foreach (var word in Words)
        {
            for (var at = source.IndexOf(word, type.SpanStart, type.Span.Length, StringComparison.OrdinalIgnoreCase); at >= 0;
                 at = source.IndexOf(word, at + word.Length, type.Span.End - at - word.Length, StringComparison.OrdinalIgnoreCase))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var token = type.SyntaxTree.GetRoot(cancellationToken).FindToken(at);
                if (token.Span.Contains(at) && token.Parent is SimpleNameSyntax name && EnclosingClass.Of(name) == type)
                    return true;
            }
        }

        return false;
    }
}
