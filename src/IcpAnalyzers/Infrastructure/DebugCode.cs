using System;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Tells the code between <c>#if DEBUG</c> and <c>#endif</c>, in its many forms, from the code of a release.</summary>
internal static class DebugCode
{
    private static readonly string[] Symbols = { "DEBUG", "DEVELOPMENT", "DEV" };

    /// <summary>Whether no release compiles what stands at a position.</summary>
    public static bool Contains(SyntaxNode root, int position) => CompiledBranches.Exclude(CompiledBranches.Directives(root), position, symbol => IsDebug(symbol) ? false : null);

    private static bool IsDebug(string symbol) => Array.Exists(Symbols, known => known.Equals(symbol, StringComparison.OrdinalIgnoreCase));
}
