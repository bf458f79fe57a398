using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>A call that runs, unpacks or loads what it is given.</summary>
internal readonly struct CodeLoad
{
    /// <summary>The call that unpacks an archive.</summary>
    public const string Extraction = "ExtractToDirectory";

    // What a load context is called is anybody's choice, so its methods have to say it.
    private const string FromElsewhere = "LoadFrom";

    // Explorer shows a file, it does not start it.
    private static readonly string[] Viewers = { "explorer", "xdg-open", "open", "notepad" };

    private static readonly Dictionary<string, List<UpdateApi>> ByName = Rows();

    /// <summary>A word that a file with a call of a row contains; few words for all rows together, because every file is searched for them.</summary>
    public static string AnchorOf(UpdateApi api) => api.Member.Contains(FromElsewhere) ? FromElsewhere : api.Type.SimpleName;

    private readonly ExpressionSyntax call;
    private readonly IReadOnlyList<UpdateApi> rows;

    private CodeLoad(ExpressionSyntax call, SyntaxNode place, IReadOnlyList<ExpressionSyntax> inputs, IReadOnlyList<UpdateApi> rows)
    {
        this.call = call;
        this.rows = rows;
        Place = place;
        Inputs = inputs;
    }

    /// <summary>Where to point at.</summary>
    public SyntaxNode Place { get; }

    public IReadOnlyList<ExpressionSyntax> Inputs { get; }

    public bool IsExtraction => rows.Count == 0;

    /// <summary>Whether it takes code and nothing else; a process may be started for any file.</summary>
    public bool LoadsCode => rows.Count > 0 && rows[0].Type.SimpleName is not ("Process" or "ProcessStartInfo");

    /// <summary>Whether a row is of a call; a ProcessStartInfo is a variable on the way, and what counts is that it is started.</summary>
    public static bool Is(UpdateApi api) => api.Role == UpdateApiRole.CodeLoad && api.Kind == UpdateApiKind.Method;

    public static CodeLoad? Of(InvocationExpressionSyntax call)
    {
        var name = call.Expression.LastName();
        var inputs = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
        if (name == Extraction)
        {
            if (call.Expression is MemberAccessExpressionSyntax receiver)
                inputs.Add(receiver.Expression);
            return new CodeLoad(call, Last(call.Expression), inputs, Array.Empty<UpdateApi>());
        }

        // process.Start(): what is started was said before.
        if (call.Expression is MemberAccessExpressionSyntax access && inputs.Count == 0)
            inputs.Add(access.Expression);
        return ByName.TryGetValue(name, out var rows) ? new CodeLoad(call, Last(call.Expression), inputs, rows) : null;
    }

    public bool IsReal(SemanticModel model, CancellationToken cancellationToken)
    {
        if (IsExtraction)
            return IsOfArchive(call, model, cancellationToken);
        if (DeclaredSymbols.SymbolOf(call, model, cancellationToken) is not IMethodSymbol method)
            return false;
        foreach (var api in rows)
            if (method.Is(api))
                return true;
        return false;
    }

    /// <summary>Whether what is called unpacks an archive of the framework.</summary>
    public static bool IsOfArchive(ExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        DeclaredSymbols.SymbolOf(call, model, cancellationToken) is IMethodSymbol { ContainingNamespace: { } space } && space.ToDisplayString() == "System.IO.Compression";

    public bool OpensForAPerson() => Inputs.SelectMany(input => input.DescendantTokens()).Any(token => token.Value is string text && IsViewer(text));

    /// <summary>Whether an archive is unpacked over the running program.</summary>
    public bool ReplacesItself() => call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && OwnFolder.IsNamedIn(member);

    private static bool IsViewer(string text)
    {
        var name = text.Substring(text.LastIndexOfAny(new[] { '/', '\\' }) + 1);
        if (name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
            name = name.Substring(0, name.Length - 4);
        return Array.Exists(Viewers, viewer => viewer.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name of what is called.</summary>
    public static SyntaxNode Last(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => called,
    };

    private static Dictionary<string, List<UpdateApi>> Rows()
    {
        var rows = new Dictionary<string, List<UpdateApi>>(StringComparer.Ordinal);
        foreach (var api in UpdateApiTable.Default.Rows)
        {
            if (!Is(api))
                continue;
            if (!rows.TryGetValue(api.Member, out var named))
                rows[api.Member] = named = new List<UpdateApi>();
            named.Add(api);
        }

        return rows;
    }
}
