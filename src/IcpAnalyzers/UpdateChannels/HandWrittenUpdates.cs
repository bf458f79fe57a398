using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Finds classes that download something and run it, by the way of the bytes: from the call that fetches them, through variables and files, to what starts, unpacks or loads them.</summary>
internal static class HandWrittenUpdates
{
    // One of each has to stand in the file; nearly no file has both.
    private static readonly string[] Loads = { "Process", "Assembly", "ExtractTo", "RuntimeApi", "LuaEnv", "AssemblyLoadContext" };
    private static readonly string[] Downloads = { "Download", "GetByteArrayAsync", "GetStreamAsync", "GetAsync", "SendAsync", "GetBytesAsync", "UnityWebRequest", "GetResponse" };

    public static IEnumerable<HandWrittenUpdate> In(string source, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!Mentions(source, Downloads) || !Mentions(source, Loads))
            yield break;

        foreach (var type in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes(node => node is not BaseMethodDeclarationSyntax).OfType<TypeDeclarationSyntax>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Of(type, model, cancellationToken) is { } update)
                yield return update;
        }
    }

    /// <summary>Whether a text of the file is the address of one of them, which is reported as such.</summary>
    public static bool Take(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken)
    {
        var source = model.SyntaxTree.GetText(cancellationToken).ToString();
        foreach (var update in In(source, model, cancellationToken))
            foreach (var address in update.Addresses)
                foreach (var written in AddressSources.Of(address, model, SettingsValues.None, cancellationToken))
                    if (written.Written is { } found && found.Expression.SyntaxTree == text.SyntaxTree && found.Expression.Span.IntersectsWith(text.Span))
                        return true;
        return false;
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

        // Names decide first: the compiler is asked about the few classes that have both.
        loads.RemoveAll(load => !load.IsReal(model, cancellationToken));
        downloads.RemoveAll(download => !download.IsReal(model, cancellationToken));
        if (loads.Count == 0 || downloads.Count == 0)
            return null;

        var flow = new DownloadFlow(type, downloads, model, cancellationToken);
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

    private static bool Mentions(string source, string[] words) => Array.Exists(words, word => source.IndexOf(word, StringComparison.Ordinal) >= 0);
}
