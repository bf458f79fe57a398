using System.Collections.Immutable;
using System.Threading;
using IcpAnalyzers.Core.Cleartext;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Cleartext;

/// <summary>Whether the app has a network security configuration: the system then ignores the permission of the manifest, and the configuration itself is looked at.</summary>
/// <remarks>Asked only when there is a finding, so that nothing is searched in the projects that have none.</remarks>
internal static class NetworkSecurityConfigs
{
    private const string Argument = "NetworkSecurityConfig";

    /// <summary>By an <c>[Application(NetworkSecurityConfig = …)]</c> in C#.</summary>
    public static bool AreNamedIn(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var token in NameTokens.In(tree, Argument, cancellationToken))
                if (token.Parent?.Parent is NameEqualsSyntax { Parent: AttributeArgumentSyntax })
                    return true;
        return false;
    }

    /// <summary>By an Android manifest among the project's files.</summary>
    public static bool AreNamedIn(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
            if (AndroidManifest.IsOne(file.Path) && file.GetText(cancellationToken)?.ToString() is { } text && AndroidManifest.NamesNetworkSecurityConfig(text))
                return true;
        return false;
    }
}
