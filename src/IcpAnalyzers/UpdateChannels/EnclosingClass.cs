using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The class that code stands in; the whole file for the statements of a program that stand outside of any.</summary>
internal static class EnclosingClass
{
    public static SyntaxNode Of(SyntaxNode code) => code.FirstAncestorOrSelf<SyntaxNode>(outer => outer is TypeDeclarationSyntax or CompilationUnitSyntax)!;
}
