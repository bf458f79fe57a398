using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The tables that a project adds to those of this package, by the name of their file.</summary>
internal static class ProjectLists
{
    public static bool Is(string path, string fileName) =>
        path.EndsWith(fileName, StringComparison.OrdinalIgnoreCase)
        && (path.Length == fileName.Length || path[path.Length - fileName.Length - 1] is '/' or '\\');

    public static IEnumerable<string> Texts(ImmutableArray<AdditionalText> files, string fileName, CancellationToken cancellationToken)
    {
        foreach (var file in files)
            if (Is(file.Path, fileName) && file.GetText(cancellationToken) is { } text)
                yield return text.ToString();
    }
}
