using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The namespaces of known libraries that files import although no reference has them: their packages are not restored.</summary>
internal sealed class UnrestoredImports
{
    private readonly List<string> roots = new();

    // What one file imports for all; MSBuild writes such a file too.
    private readonly Lazy<IReadOnlyList<string>> global;

    /// <param name="compilation">Whose files.</param>
    /// <param name="namespaces">Those that are not there.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public UnrestoredImports(Compilation compilation, IEnumerable<string> namespaces, CancellationToken cancellationToken)
    {
        // Velopack is found in Velopack.Sources too.
        foreach (var space in namespaces.OrderBy(static space => space.Length))
            if (!roots.Exists(root => space.StartsWith(root, StringComparison.Ordinal)))
                roots.Add(space);
        global = new Lazy<IReadOnlyList<string>>(() => roots.Count == 0
            ? Array.Empty<string>()
            : compilation.SyntaxTrees.SelectMany(tree => Of(tree, tree.GetText(cancellationToken).ToString(), isGlobal: true, cancellationToken)).ToList());
    }

    /// <summary>What a file imports, itself or for all files.</summary>
    public IEnumerable<string> In(SyntaxTree tree, string source, CancellationToken cancellationToken) => global.Value.Concat(Of(tree, source, isGlobal: false, cancellationToken));

    private IEnumerable<string> Of(SyntaxTree tree, string source, bool isGlobal, CancellationToken cancellationToken)
    {
        if (roots.Count == 0 || tree.GetRoot(cancellationToken) is not CompilationUnitSyntax { Usings: { Count: > 0 } imports } || !MayName(source, imports.Span))
            return Enumerable.Empty<string>();
        return imports.Where(import => import.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) == isGlobal).Select(static import => import.Name?.ToString() ?? "");
    }

    // Found in the text, since nearly no file does.
    private bool MayName(string text, TextSpan imports)
    {
        foreach (var root in roots)
            if (text.IndexOf(root, imports.Start, imports.Length, StringComparison.Ordinal) >= 0)
                return true;
        return false;
    }
}
