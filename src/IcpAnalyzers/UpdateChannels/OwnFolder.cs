using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The ways in which a program names the folder that it runs in.</summary>
internal static class OwnFolder
{
    private static readonly string[] Names = { "BaseDirectory", "StartupPath", "GetExecutingAssembly", "GetEntryAssembly", "ProcessPath", "CurrentDirectory", "MainModule", "ApplicationBase" };

    public static bool IsNamedIn(SyntaxNode code) => code.DescendantTokens().Any(token => Array.IndexOf(Names, token.ValueText) >= 0);
}
