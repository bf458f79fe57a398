using System;
using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The calls of methods with a given name in one file, found in the raw text: to visit all nodes of a large class costs more than all other searches of the file.</summary>
internal readonly struct NamedCalls
{
    private readonly string source;
    private readonly SyntaxTree tree;
    private readonly CancellationToken cancellationToken;

    public NamedCalls(string source, SyntaxTree tree, CancellationToken cancellationToken)
    {
        this.source = source;
        this.tree = tree;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>In the order in which they are written.</summary>
    /// <param name="name">The name of the method, or what it begins with.</param>
    /// <param name="isBeginning">Whether more may follow.</param>
    /// <param name="part">Where to search.</param>
    public IEnumerable<InvocationExpressionSyntax> In(string name, bool isBeginning, TextSpan part)
    {
        // A method that is half typed has no name yet.
        if (name.Length == 0)
            yield break;
        for (var at = source.IndexOf(name, part.Start, part.Length, StringComparison.Ordinal); at >= 0; at = source.IndexOf(name, at + name.Length, part.End - at - name.Length, StringComparison.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsCalled(at, at + name.Length, isBeginning)
                && tree.GetRoot(cancellationToken).FindToken(at) is var token && token.SpanStart == at && token.Parent is SimpleNameSyntax called
                && called.WithQualifier() is { Parent: InvocationExpressionSyntax call } expression && call.Expression == expression)
                yield return call;
        }
    }

    // Start(…), Start (…), GetAsync<T>(…): the tree is asked about these only.
    private bool IsCalled(int start, int end, bool isBeginning)
    {
        if (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(source[start - 1]))
            return false;
        while (isBeginning && end < source.Length && SyntaxFacts.IsIdentifierPartCharacter(source[end]))
            end++;
        while (end < source.Length && source[end] == ' ')
            end++;
        return end < source.Length && source[end] is '(' or '<';
    }
}
