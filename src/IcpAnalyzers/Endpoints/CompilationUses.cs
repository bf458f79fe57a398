using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using IcpAnalyzers.UpdateChannels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>What the files of a compilation do with a member that holds an address: <c>client.GetAsync(Sites.Releases)</c>.</summary>
/// <remarks>Asked for the few addresses of known hosts whose own file does not say it. The names decide; the compiler is asked only whether the member is really the one.</remarks>
internal sealed class CompilationUses
{
    // Names like Url and Name stand everywhere.
    private const int MinNameLength = 5;
    private const int MaxBound = 8;

    // One bit a hash of a name: a file in which the bit is off does not mention the name.
    private const int Bits = 1 << 14;

    private static readonly ConditionalWeakTable<SyntaxTree, ulong[]> MentionsOf = new();

    private readonly Compilation compilation;
    private readonly ConcurrentDictionary<SyntaxNode, AddressRole> known = new();

    public CompilationUses(Compilation compilation) => this.compilation = compilation;

    /// <returns>Null when they do not say.</returns>
    public AddressRole? RoleOf(SyntaxNode declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!known.TryGetValue(declaration, out var role))
            known[declaration] = role = Find(declaration, model, cancellationToken);
        return role == AddressRole.Unknown ? null : role;
    }

    private AddressRole Find(SyntaxNode declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        if (VariableDeclaration.Of(declaration) is not { Name: { Length: >= MinNameLength } name } || IsHidden(declaration))
            return AddressRole.Unknown;

        var type = declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
        var search = new OtherFiles(model, cancellationToken);
        var found = AddressRole.Unknown;
        var bound = 0;
        var hash = Hash(name, 0, name.Length);
        var member = "." + name;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!Mentions(tree, hash, cancellationToken))
                continue;
            var source = tree.GetText(cancellationToken).ToString();
            for (var at = source.IndexOf(member, StringComparison.Ordinal); at >= 0; at = source.IndexOf(member, at + 1, StringComparison.Ordinal))
            {
                var token = tree.GetRoot(cancellationToken).FindToken(at + 1);
                if (token.ValueText != name || token.Parent is not IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } use || access.Name != use)
                    continue;
                var role = SyntacticAddressRole.Of(VariableDeclaration.Whole(use));
                if (role is not (AddressRole.Contact or AddressRole.Browse) || role == found)
                    continue;
                if (access.Expression.LastName() != type)
                {
                    if (++bound > MaxBound)
                        return found;
                    if (!IsDeclaredBy(DeclaredSymbols.SymbolOf(access, search.ModelOf(tree), cancellationToken), declaration))
                        continue;
                }

                if (role == AddressRole.Contact)
                    return role;
                found = role;
            }
        }

        return found;
    }

    // The property of a record is declared by a parameter.
    private static bool IsDeclaredBy(ISymbol? symbol, SyntaxNode declaration)
    {
        if (symbol is null)
            return false;
        foreach (var reference in symbol.OriginalDefinition.DeclaringSyntaxReferences)
            if (reference.SyntaxTree == declaration.SyntaxTree && reference.Span == declaration.Span)
                return true;
        return false;
    }

    private static bool IsHidden(SyntaxNode declaration)
    {
        if (declaration is ParameterSyntax)
            return false;
        var modifiers = declaration is VariableDeclaratorSyntax ? (declaration.Parent?.Parent as BaseFieldDeclarationSyntax)?.Modifiers : (declaration as MemberDeclarationSyntax)?.Modifiers;
        return modifiers is not { } written || !(written.Any(SyntaxKind.PublicKeyword) || written.Any(SyntaxKind.InternalKeyword) || written.Any(SyntaxKind.ProtectedKeyword));
    }

    private static bool Mentions(SyntaxTree tree, int hash, CancellationToken cancellationToken)
    {
        var mentions = MentionsOf.GetValue(tree, _ => MentionsIn(tree.GetText(cancellationToken).ToString()));
        return (mentions[hash >> 6] & (1UL << (hash & 63))) != 0;
    }

    private static ulong[] MentionsIn(string source)
    {
        var mentions = new ulong[Bits / 64];
        for (var dot = source.IndexOf('.'); dot >= 0; dot = source.IndexOf('.', dot + 1))
        {
            var end = dot + 1;
            while (end < source.Length && (source[end] == '_' || char.IsLetterOrDigit(source[end])))
                end++;
            if (end - dot > MinNameLength)
            {
                var hash = Hash(source, dot + 1, end);
                mentions[hash >> 6] |= 1UL << (hash & 63);
            }
        }

        return mentions;
    }

    private static int Hash(string text, int start, int end)
    {
        var hash = 17;
        for (var i = start; i < end; i++)
            hash = unchecked((hash * 31) + text[i]);
        return (hash ^ (hash >> 14)) & (Bits - 1);
    }
}
