using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Updates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The referenced packages that switch certificate checks off, or an outdated protocol on, for the whole process; each with the first place that uses it.</summary>
internal sealed class WeakeningPackages
{
    private readonly List<(SyntaxTree Tree, Location Location, string Package, string Version, string FixedIn)> uses = new();

    public WeakeningPackages(Compilation compilation, IReadOnlyList<UpdateApi> packages, CancellationToken cancellationToken)
    {
        if (packages.Count == 0)
            return;

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol assembly)
                continue;
            foreach (var api in packages)
            {
                if (!assembly.Name.Equals(api.Member, StringComparison.OrdinalIgnoreCase) || ReferencedPackage.Of(assembly, reference) is var package && !package.Is(api)
                    || FirstUse(compilation, api.Type.Text, cancellationToken) is not { } use || !reported.Add(api.Type.Text))
                    continue;
                uses.Add((use.SourceTree!, use, api.Package, package.Version, api.FixedIn));
            }
        }
    }

    public IEnumerable<(Location Location, string Package, string Version, string FixedIn)> In(SyntaxTree tree)
    {
        foreach (var use in uses)
            if (use.Tree == tree)
                yield return (use.Location, use.Package, use.Version, use.FixedIn);
    }

    // The first file by its path, so that every build says it at the same place.
    private static Location? FirstUse(Compilation compilation, string root, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            var source = tree.GetText(cancellationToken).ToString();
            for (var at = source.IndexOf(root, StringComparison.Ordinal); at >= 0; at = source.IndexOf(root, at + root.Length, StringComparison.Ordinal))
            {
                // FSLib.App.SimpleUpdater has several tokens; the last one names the library.
                var token = tree.GetRoot(cancellationToken).FindToken(at + root.LastIndexOf('.') + 1);
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.End == at + root.Length && IsNamespace(token.Parent as SimpleNameSyntax))
                    return token.GetLocation();
            }
        }

        return null;
    }

    private static bool IsNamespace(SimpleNameSyntax? name)
    {
        if (name is null || name.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>() is { } own && own.Name.Span.Contains(name.Span))
            return false;
        SyntaxNode outer = name;
        while (outer.Parent is QualifiedNameSyntax)
            outer = outer.Parent;
        return outer.Parent is UsingDirectiveSyntax
            || name.Parent is QualifiedNameSyntax qualified && qualified.Right != name
            || name.Parent is MemberAccessExpressionSyntax access && access.Expression == name
            || outer is QualifiedNameSyntax;
    }
}
