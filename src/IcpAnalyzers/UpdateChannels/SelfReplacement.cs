using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Finds classes that end a running program and unpack an archive over the files of its folder: the half of an updater that runs while the program does not.</summary>
/// <remarks>Where the archive came from is known to another process; that nobody looks at a hash or a signature before it is unpacked is to be seen here.</remarks>
internal sealed class SelfReplacement
{
    private const string Anchor = "ExtractTo";
    private const string EmbeddedArchive = "GetManifestResourceStream";
    private const string ProcessType = "System.Diagnostics.Process";

    private static readonly string[] Extractions = { "ExtractToFile", CodeLoad.Extraction };
    private static readonly string[] Searches = { "GetProcessesByName", "GetProcessById", "GetProcesses" };
    private static readonly string[] Ends = { "Kill", "CloseMainWindow", "WaitForExit", "WaitForExitAsync" };

    private readonly string source;
    private readonly SemanticModel model;
    private readonly NamedCalls calls;
    private readonly CancellationToken cancellationToken;

    private SelfReplacement(string source, SemanticModel model, CancellationToken cancellationToken)
    {
        this.source = source;
        this.model = model;
        this.cancellationToken = cancellationToken;
        calls = new NamedCalls(source, model.SyntaxTree, cancellationToken);
    }

    /// <summary>The name of the call that unpacks, once a class.</summary>
    public static IEnumerable<SyntaxNode> In(string source, SemanticModel model, CancellationToken cancellationToken) =>
        source.IndexOf(Anchor, StringComparison.Ordinal) >= 0 && Array.Exists(Searches, name => source.IndexOf(name, StringComparison.Ordinal) >= 0)
            ? new SelfReplacement(source, model, cancellationToken).Read()
            : Enumerable.Empty<SyntaxNode>();

    private IEnumerable<SyntaxNode> Read()
    {
        foreach (var extraction in In(Extractions, new TextSpan(0, source.Length)).GroupBy(EnclosingClass.Of))
            if (extraction.FirstOrDefault(Overwrites) is { } call && Replaces(call, extraction.Key))
                yield return CodeLoad.Last(call.Expression);
    }

    private bool Replaces(InvocationExpressionSyntax extraction, SyntaxNode type) =>
        EndsProgram(type)
        && source.IndexOf(EmbeddedArchive, type.SpanStart, type.Span.Length, StringComparison.Ordinal) < 0
        && !HashOrSignature.IsLookedAtIn(type, source, cancellationToken)
        && CodeLoad.IsOfArchive(extraction, model, cancellationToken)
        && (IsProgramFolder(TargetOf(extraction)) || KnowsOwnFolder(type));

    private bool EndsProgram(SyntaxNode type) =>
        In(Ends, type.Span).Any()
        && In(Searches, type.Span).Any(call => DeclaredSymbols.SymbolOf(call, model, cancellationToken)?.ContainingType?.ToDisplayString() == ProcessType);

    // archive.ExtractToDirectory(folder, true), ZipFile.ExtractToDirectory(archive, folder, true)
    private static ExpressionSyntax? TargetOf(InvocationExpressionSyntax extraction)
    {
        var index = extraction.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && receiver.LastName() == "ZipFile" ? 1 : 0;
        return index < extraction.ArgumentList.Arguments.Count ? extraction.ArgumentList.Arguments[index].Expression : null;
    }

    // The folder that the program runs in, or the one that it was told by whoever started it.
    private static bool IsProgramFolder(ExpressionSyntax? folder) => folder switch
    {
        LiteralExpressionSyntax { Token.Value: "." or "./" or ".\\" } => true,
        ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "args" } } => true,
        _ => false,
    };

    // By itself, or by a method that it calls: Path.Combine(Paths.Program(), entry.FullName).
    private bool KnowsOwnFolder(SyntaxNode type) =>
        OwnFolder.IsNamedIn(type)
        || type.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            DeclaredSymbols.SymbolOf(call, model, cancellationToken) is IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } && OwnFolder.IsNamedIn(declared[0].GetSyntax(cancellationToken)));

    private IEnumerable<InvocationExpressionSyntax> In(string[] names, TextSpan part) => names.SelectMany(name => calls.In(name, isBeginning: false, part));

    // entry.ExtractToFile(path, true), ExtractToDirectory(zip, folder, overwriteFiles: true)
    private static bool Overwrites(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.LastOrDefault()?.Expression.IsKind(SyntaxKind.TrueLiteralExpression) == true;
}
