using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>A call that fetches bytes over the network: of the framework, of Unity, or a method of any library or of the project that says so by its name.</summary>
internal readonly struct Download
{
    private static readonly string[] Fetches = { "GetByteArrayAsync", "GetStreamAsync", "GetAsync", "SendAsync", "GetBytesAsync", "GetResponse", "GetResponseAsync", "OpenRead", "OpenReadTaskAsync", "Get" };

    private const string ByName = "Download";

    private readonly InvocationExpressionSyntax call;
    private readonly bool isNamed;

    private Download(InvocationExpressionSyntax call, bool isNamed)
    {
        this.call = call;
        this.isNamed = isNamed;
    }

    public InvocationExpressionSyntax Call => call;

    /// <summary>The address; null where the call does not take it.</summary>
    public ExpressionSyntax? Address => call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon is null)?.Expression
        ?? (call.Expression as MemberAccessExpressionSyntax)?.Expression;

    /// <summary>The calls in a part of a file whose names may be those of downloads.</summary>
    public static IEnumerable<InvocationExpressionSyntax> CallsIn(NamedCalls calls, TextSpan part) =>
        calls.In(ByName, isBeginning: true, part).Concat(Fetches.SelectMany(name => calls.In(name, isBeginning: false, part)));

    public static Download? Of(InvocationExpressionSyntax call)
    {
        var name = call.Expression.LastName();
        // Strings are read, not run.
        var isNamed = name.StartsWith(ByName, StringComparison.Ordinal) && name.IndexOf("String", StringComparison.Ordinal) < 0;
        return isNamed || Array.IndexOf(Fetches, name) >= 0 ? new Download(call, isNamed) : null;
    }

    /// <summary>Whether the names mean what they say.</summary>
    public bool IsReal(SemanticModel model, CancellationToken cancellationToken)
    {
        // An address with a target says enough, and to ask the compiler is the dear part.
        if (isNamed && call.ArgumentList.Arguments.Count > 1)
            return true;
        if (DeclaredSymbols.SymbolOf(call, model, cancellationToken) is not IMethodSymbol method)
            return false;
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        return space.StartsWith("System.Net", StringComparison.Ordinal) || space.StartsWith("UnityEngine.Networking", StringComparison.Ordinal)
            || space.StartsWith("Flurl", StringComparison.Ordinal) || space.StartsWith("RestSharp", StringComparison.Ordinal)
            || (isNamed && method.Parameters.Any(parameter => parameter.Type.SpecialType == SpecialType.System_String || parameter.Type.Name == "Uri"));
    }
}
