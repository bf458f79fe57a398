using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>A call that runs, unpacks or loads what it is given.</summary>
internal readonly struct CodeLoad
{
    private const string Extraction = "ExtractToDirectory";

    // Explorer shows a file, it does not start it.
    private static readonly string[] Viewers = { "explorer", "xdg-open", "open", "notepad" };
    private static readonly string[] OwnFolders = { "BaseDirectory", "StartupPath", "GetExecutingAssembly", "GetEntryAssembly", "ProcessPath", "CurrentDirectory", "MainModule", "ApplicationBase" };

    private static readonly Dictionary<string, List<UpdateApi>> ByName = Rows();

    /// <summary>What the calls are called.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Concat(new[] { Extraction });

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

    public static CodeLoad? Of(SyntaxNode node)
    {
        switch (node)
        {
            case InvocationExpressionSyntax invocation:
                var name = invocation.Expression.LastName();
                var inputs = invocation.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
                if (name == Extraction)
                {
                    if (invocation.Expression is MemberAccessExpressionSyntax receiver)
                        inputs.Add(receiver.Expression);
                    return new CodeLoad(invocation, Last(invocation.Expression), inputs, Array.Empty<UpdateApi>());
                }

                // process.Start(): what is started was said before.
                if (invocation.Expression is MemberAccessExpressionSyntax access && inputs.Count == 0)
                    inputs.Add(access.Expression);
                return ByName.TryGetValue(name, out var rows) ? new CodeLoad(invocation, Last(invocation.Expression), inputs, rows) : null;
            default:
                return null;
        }
    }

    public bool IsReal(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
            return false;
        if (IsExtraction)
            return method.ContainingNamespace?.ToDisplayString() == "System.IO.Compression";
        foreach (var api in rows)
            if (method.Is(api))
                return true;
        return false;
    }

    public bool OpensForAPerson() => Inputs.SelectMany(input => input.DescendantTokens()).Any(token => token.Value is string text && IsViewer(text));

    /// <summary>Whether an archive is unpacked over the running program.</summary>
    public bool ReplacesItself() => call.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantTokens().Any(token => Array.IndexOf(OwnFolders, token.ValueText) >= 0) == true;

    private static bool IsViewer(string text)
    {
        var name = text.Substring(text.LastIndexOfAny(new[] { '/', '\\' }) + 1);
        if (name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
            name = name.Substring(0, name.Length - 4);
        return Array.Exists(Viewers, viewer => viewer.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    private static SyntaxNode Last(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => called,
    };

    // A ProcessStartInfo is a variable on the way; what counts is that it is started.
    private static Dictionary<string, List<UpdateApi>> Rows()
    {
        var rows = new Dictionary<string, List<UpdateApi>>(StringComparer.Ordinal);
        foreach (var api in UpdateApiTable.Default.Rows)
        {
            if (api.Role != UpdateApiRole.CodeLoad || api.Kind != UpdateApiKind.Method)
                continue;
            if (!rows.TryGetValue(api.Member, out var named))
                rows[api.Member] = named = new List<UpdateApi>();
            named.Add(api);
        }

        return rows;
    }
}
