using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Finds classes that download something and run it, by the way of the bytes: from the call that fetches them, through variables and files, to what starts, unpacks or loads them.</summary>
internal sealed class HandWrittenUpdates
{
    // One of them has to stand in the file, beside something that loads; nearly no file has both.
    private static readonly string[] Downloads = { "Download", "GetByteArrayAsync", "GetStreamAsync", "GetAsync", "SendAsync", "GetBytesAsync", "UnityWebRequest", "GetResponse" };

    private const string Encrypted = "https://";

    private readonly string source;
    private readonly SemanticModel model;
    private readonly NamedCalls calls;
    private readonly CancellationToken cancellationToken;

    private HandWrittenUpdates(string source, SemanticModel model, CancellationToken cancellationToken)
    {
        this.source = source;
        this.model = model;
        this.cancellationToken = cancellationToken;
        calls = new NamedCalls(source, model.SyntaxTree, cancellationToken);
    }

    /// <param name="source">The file.</param>
    /// <param name="model">Its model.</param>
    /// <param name="loads">The words that a file with such a call contains, with the names of the calls.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<HandWrittenUpdate> In(string source, SemanticModel model, IReadOnlyDictionary<string, HashSet<string>> loads, CancellationToken cancellationToken)
    {
        foreach (var load in loads)
            if (Mentions(source, load.Key))
                return Array.Exists(Downloads, word => Mentions(source, word))
                    ? new HandWrittenUpdates(source, model, cancellationToken).Read(loads.Where(other => Mentions(source, other.Key)).SelectMany(other => other.Value))
                    : Enumerable.Empty<HandWrittenUpdate>();
        return Enumerable.Empty<HandWrittenUpdate>();
    }

    private IEnumerable<HandWrittenUpdate> Read(IEnumerable<string> names)
    {
        var whole = new TextSpan(0, source.Length);
        foreach (var ofType in names.SelectMany(name => calls.In(name, isBeginning: false, whole)).GroupBy(EnclosingClass.Of))
            if (Of(ofType.Key, ofType.OrderBy(call => call.SpanStart)) is { } update)
                yield return update;
    }

    private HandWrittenUpdate? Of(SyntaxNode type, IEnumerable<InvocationExpressionSyntax> loads)
    {
        var downloads = Download.CallsIn(calls, type.Span).Where(call => EnclosingClass.Of(call) == type).OrderBy(call => call.SpanStart).Select(call => Download.Of(call)).OfType<Download>().ToList();
        if (downloads.Count == 0)
            return null;

        // Names decide first: the compiler is asked about the few ways that lead from one to the other, and only where there is something to say.
        var flow = new DownloadFlow(source, type, downloads, cancellationToken);
        var addresses = new List<ExpressionSyntax>();
        SyntaxNode? place = null;
        bool? isChecked = null;
        foreach (var call in loads)
        {
            if (CodeLoad.Of(call) is not { } load || Fetched(load, flow, downloads) is not { Count: > 0 } fetched || !IsUpdate(load, flow))
                continue;
            isChecked ??= HashOrSignature.IsLookedAtIn(type, source, cancellationToken);
            if (isChecked.Value && fetched.TrueForAll(download => IsEncrypted(download.Address, type)))
                continue;
            if (!load.IsReal(model, cancellationToken))
                continue;
            fetched.RemoveAll(download => !download.IsReal(model, cancellationToken));
            if (fetched.Count == 0)
                continue;
            place ??= load.Place;
            addresses.AddRange(fetched.Select(download => download.Address).OfType<ExpressionSyntax>());
        }

        return place is null ? null : new HandWrittenUpdate(addresses.Distinct().ToList(), isChecked == true ? null : place);
    }

    private static List<Download> Fetched(CodeLoad load, DownloadFlow flow, List<Download> downloads)
    {
        var bits = 0UL;
        foreach (var input in load.Inputs)
            bits |= flow.Reaching(input);
        return bits == 0 ? new List<Download>() : downloads.Where((_, index) => (bits & DownloadFlow.BitOf(index)) != 0).ToList();
    }

    // An archive becomes a program when something of it is started, or when it replaces the program itself.
    private static bool IsUpdate(CodeLoad load, DownloadFlow flow) =>
        !load.OpensForAPerson() && (load.LoadsCode || flow.IsProgram(load)) && (!load.IsExtraction || load.ReplacesItself());

    // What is written out beside the call needs no compiler.
    private static bool IsEncrypted(ExpressionSyntax? address, SyntaxNode type) => address switch
    {
        null => true,
        LiteralExpressionSyntax literal => literal.Token.ValueText.StartsWith(Encrypted, StringComparison.OrdinalIgnoreCase),
        InterpolatedStringExpressionSyntax text => text.Contents.FirstOrDefault() is InterpolatedStringTextSyntax first && first.TextToken.ValueText.StartsWith(Encrypted, StringComparison.OrdinalIgnoreCase),
        IdentifierNameSyntax name => type is TypeDeclarationSyntax declaration && declaration.Members.OfType<FieldDeclarationSyntax>().Where(field => field.Modifiers.Any(SyntaxKind.ConstKeyword)).SelectMany(field => field.Declaration.Variables)
            .Any(constant => constant.Identifier.ValueText == name.Identifier.ValueText && constant.Initializer?.Value is LiteralExpressionSyntax value && IsEncrypted(value, type)),
        _ => false,
    };

    private static bool Mentions(string source, string word) => source.IndexOf(word, StringComparison.Ordinal) >= 0;
}
