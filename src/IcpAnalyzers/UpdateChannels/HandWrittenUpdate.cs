using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>A program that a class downloads and then runs, installs or loads.</summary>
internal readonly struct HandWrittenUpdate
{
    public HandWrittenUpdate(IReadOnlyList<ExpressionSyntax> addresses, SyntaxNode? uncheckedLoad)
    {
        Addresses = addresses;
        UncheckedLoad = uncheckedLoad;
    }

    /// <summary>What the downloads are asked for.</summary>
    public IReadOnlyList<ExpressionSyntax> Addresses { get; }

    /// <summary>Where it is run; null when the class looks at a hash or a signature.</summary>
    public SyntaxNode? UncheckedLoad { get; }
}
