using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Finds classes that download something and run it, by the way of the bytes: from the call that fetches them, through variables and files, to what starts, unpacks or loads them.</summary>
internal static class HandWrittenUpdates
{
    // One of each has to stand in the file; nearly no file has both.
    private static readonly string[] Loads = { "Process.Start", "ProcessStartInfo", "new Process", "Assembly.", "ExtractToDirectory", "RuntimeApi.", "LuaEnv", "LoadFrom" };
    private static readonly string[] Downloads = { "Download", "GetByteArrayAsync", "GetStreamAsync", "GetAsync", "SendAsync", "GetBytesAsync", "UnityWebRequest", "GetResponse" };

    public static IEnumerable<HandWrittenUpdate> In(string source, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!Mentions(source, Loads) || !Mentions(source, Downloads))
            yield break;

        var seen = new HashSet<TypeDeclarationSyntax>();
        foreach (var type in TypesThatLoad(source, model.SyntaxTree, cancellationToken))
            if (seen.Add(type) && Mentions(source, Downloads, type.Span) && Of(type, model, cancellationToken) is { } update)
                yield return update;
    }

    private static IEnumerable<TypeDeclarationSyntax> TypesThatLoad(string source, SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var name in CodeLoad.Names)
        {
            for (var at = source.IndexOf(name, StringComparison.Ordinal); at >= 0; at = source.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var end = at + name.Length;
                if (at == 0 || source[at - 1] != '.' || end == source.Length || source[end] != '(')
                    continue;
                if (tree.GetRoot(cancellationToken).FindToken(at).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
                    yield return type;
            }
        }
    }

    private static HandWrittenUpdate? Of(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken)
    {
        var loads = new List<CodeLoad>();
        var downloads = new List<Download>();
        foreach (var node in Nodes(type))
        {
            if (CodeLoad.Of(node) is { } load)
                loads.Add(load);
            else if (Download.Of(node) is { } download)
                downloads.Add(download);
        }

        if (loads.Count == 0 || downloads.Count == 0)
            return null;

        // Names decide first: the compiler is asked about the few ways that lead from one to the other.
        var flow = new DownloadFlow(type, downloads, cancellationToken);
        loads.RemoveAll(load => load.Inputs.All(input => !flow.Reaches(input)) || !load.IsReal(model, cancellationToken));
        if (loads.Count == 0)
            return null;
        downloads.RemoveAll(download => !download.IsReal(model, cancellationToken));
        flow = new DownloadFlow(type, downloads, cancellationToken);
        foreach (var load in loads)
        {
            if (load.Inputs.All(input => !flow.Reaches(input)) || load.OpensForAPerson() || (!load.LoadsCode && !flow.IsProgram(load)))
                continue;
            // An archive becomes a program when something of it is started, or when it replaces the program itself.
            if (load.IsExtraction && !load.ReplacesItself())
                continue;
            var isChecked = Nodes(type).OfType<SimpleNameSyntax>().Any(name => LooksAtBytes(name.Identifier.ValueText));
            return new HandWrittenUpdate(downloads.Select(download => download.Address).OfType<ExpressionSyntax>().ToList(), isChecked ? null : load.Place);
        }

        return null;
    }

    // Types inside have their own turn.
    private static IEnumerable<SyntaxNode> Nodes(TypeDeclarationSyntax type) => type.DescendantNodes(node => node == type || node is not TypeDeclarationSyntax);

    private static bool LooksAtBytes(string name)
    {
        foreach (var word in DownloadFlow.CheckWords)
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        return false;
    }

    private static bool Mentions(string source, string[] words, TextSpan span) => Array.Exists(words, word => source.IndexOf(word, span.Start, span.Length, StringComparison.Ordinal) >= 0);

    private static bool Mentions(string source, string[] words) => Array.Exists(words, word => source.IndexOf(word, StringComparison.Ordinal) >= 0);
}
