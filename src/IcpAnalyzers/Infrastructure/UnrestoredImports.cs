using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The namespaces of known libraries that files import although no reference has them: their packages are not restored.</summary>
internal sealed class UnrestoredImports
{
    private readonly HashSet<string> namespaces;

    // Nearly no import begins like one of them, and the first name of one is there without a copy.
    private readonly HashSet<string> roots;

    // What one file imports for all; MSBuild writes such a file too.
    private readonly Lazy<IReadOnlyList<string>> global;

    /// <param name="compilation">Whose files.</param>
    /// <param name="namespaces">Those that are not there.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public UnrestoredImports(Compilation compilation, IEnumerable<string> namespaces, CancellationToken cancellationToken)
    {
        this.namespaces = new HashSet<string>(namespaces, StringComparer.Ordinal);
        roots = new HashSet<string>(this.namespaces.Select(static space => space.Split('.')[0]), StringComparer.Ordinal);
        global = new Lazy<IReadOnlyList<string>>(() => roots.Count == 0 ? Array.Empty<string>() : compilation.SyntaxTrees.SelectMany(tree => Of(tree, isGlobal: true, cancellationToken)).ToList());
    }

    /// <summary>What a file imports, itself or for all files; each once.</summary>
    public IEnumerable<string> In(SyntaxTree tree, CancellationToken cancellationToken) => global.Value.Concat(Of(tree, isGlobal: false, cancellationToken)).Distinct();

    private IEnumerable<string> Of(SyntaxTree tree, bool isGlobal, CancellationToken cancellationToken)
    {
        if (roots.Count == 0 || tree.GetRoot(cancellationToken) is not CompilationUnitSyntax unit)
            yield break;
        foreach (var import in unit.Usings)
            if (import.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) == isGlobal && import.Name is { } name && roots.Contains(name.GetFirstToken().ValueText)
                && name.ToString() is var space && namespaces.Contains(space))
                yield return space;
    }
}
