using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Testing.Solutions;

/// <summary>An additional file that is named in the project and cannot be read.</summary>
public sealed class UnreadableText(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
}
