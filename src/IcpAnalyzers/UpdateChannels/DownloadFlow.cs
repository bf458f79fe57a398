using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The variables, parameters and files of one class that hold what was downloaded.</summary>
internal sealed class DownloadFlow
{
    /// <summary>Parts of the names of everything that looks at a hash or a signature.</summary>
    public static readonly string[] CheckWords =
        { "hash", "sha1", "sha256", "sha384", "sha512", "md5", "checksum", "signature", "verify", "digest", "blake", "crc32", "authenticode", "signedfile", "fingerprint", "thumbprint" };

    // Each round carries the bytes one variable further at least.
    private const int MaxRounds = 6;

    // Methods that put what they are given into something else they are given.
    private static readonly string[] Writers =
    {
        "WriteAllBytes", "WriteAllBytesAsync", "CopyTo", "CopyToAsync", "Write", "WriteAsync", "Copy", "Move", "Replace", "ExtractToDirectory", "ExtractToFile", "SaveAs",
    };

    private static readonly string[] Openers = { "Create", "OpenWrite", "Open", "CreateNew" };
    private static readonly string[] ProgramWords = { "installer", "install", "setup", "updater", "update", "upgrade", "patch", "package", "plugin" };
    private static readonly string[] Documents = { ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".txt", ".html", ".htm", ".mp4", ".mp3", ".doc", ".docx", ".xls", ".xlsx", ".csv", ".md", ".json", ".wav", ".log" };

    private readonly TypeDeclarationSyntax type;
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;
    private readonly HashSet<ISymbol> held = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<InvocationExpressionSyntax> sources = new();

    public DownloadFlow(TypeDeclarationSyntax type, IEnumerable<Download> downloads, SemanticModel model, CancellationToken cancellationToken)
    {
        this.type = type;
        this.model = model;
        this.cancellationToken = cancellationToken;
        foreach (var download in downloads)
        {
            sources.Add(download.Call);
            // DownloadFile(url, path): the file is the second argument, and Flurl's is a folder.
            foreach (var argument in download.Call.ArgumentList.Arguments.Skip(1))
                Hold(argument.Expression);
        }

        for (var round = 0; round < MaxRounds && Spread(); round++)
            cancellationToken.ThrowIfCancellationRequested();
    }

    public bool Reaches(ExpressionSyntax expression)
    {
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            if (node is InvocationExpressionSyntax call && sources.Contains(call))
                return true;
            if (node is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText) && Symbol(name) is { } symbol && held.Contains(symbol))
                return true;
        }

        return false;
    }

    /// <summary>Whether what is started is a program: by the file that is named on the way, or by what things are called.</summary>
    public bool IsProgram(CodeLoad load)
    {
        var texts = type.DescendantTokens().Select(token => token.Value).OfType<string>().ToList();
        if (texts.Any(UpdateNames.IsPackage))
            return true;
        if (texts.Any(text => Array.Exists(Documents, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))))
            return false;
        var around = load.Place.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText ?? "";
        return held.Select(symbol => symbol.Name).Append(around).Append(type.Identifier.ValueText).SelectMany(NameWords.Split).Any(word => Array.IndexOf(ProgramWords, word) >= 0);
    }

    /// <returns>Whether something new holds it.</returns>
    private bool Spread()
    {
        var before = held.Count + sources.Count;
        foreach (var node in type.DescendantNodes())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value } variable when Reaches(value):
                    Hold(model.GetDeclaredSymbol(variable, cancellationToken));
                    break;
                case VariableDeclaratorSyntax { Initializer.Value: { } value } variable when names.Contains(variable.Identifier.ValueText) && IsFile(value):
                    // The stream holds it, so the file does.
                    if (model.GetDeclaredSymbol(variable, cancellationToken) is { } stream && held.Contains(stream))
                        HoldArguments(value);
                    break;
                case AssignmentExpressionSyntax assignment when Reaches(assignment.Right):
                    Hold(assignment.Left);
                    break;
                case ForEachStatementSyntax loop when Reaches(loop.Expression):
                    Hold(model.GetDeclaredSymbol(loop, cancellationToken));
                    break;
                case InvocationExpressionSyntax call:
                    Pass(call);
                    break;
                case ReturnStatementSyntax { Expression: { } value } when Reaches(value):
                    HoldCalls(node.FirstAncestorOrSelf<MethodDeclarationSyntax>());
                    break;
            }
        }

        return held.Count + sources.Count > before;
    }

    private void Pass(InvocationExpressionSyntax call)
    {
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        var arguments = call.ArgumentList.Arguments;
        var isReached = (receiver is not null && Reaches(receiver)) || arguments.Any(argument => Reaches(argument.Expression));
        if (!isReached)
            return;

        if (Array.IndexOf(Writers, call.Expression.LastName()) >= 0)
        {
            foreach (var argument in arguments)
                Hold(argument.Expression);
            if (receiver is IdentifierNameSyntax)
                Hold(receiver);
        }
        else if (call.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol own && SymbolEqualityComparer.Default.Equals(own.ContainingType, model.GetDeclaredSymbol(type, cancellationToken)))
        {
            for (var i = 0; i < arguments.Count && i < own.Parameters.Length; i++)
                if (Reaches(arguments[i].Expression))
                    Hold(own.Parameters[i]);
        }
    }

    // A method that returns it is as good as a download.
    private void HoldCalls(MethodDeclarationSyntax? method)
    {
        if (method is null)
            return;
        foreach (var call in type.DescendantNodes().OfType<InvocationExpressionSyntax>())
            if (call.Expression.LastName() == method.Identifier.ValueText)
                sources.Add(call);
    }

    private void HoldArguments(ExpressionSyntax opened)
    {
        var list = opened switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (list?.Arguments.FirstOrDefault() is { } path)
            Hold(path.Expression);
    }

    private static bool IsFile(ExpressionSyntax value) => value switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.ToString().EndsWith("FileStream", StringComparison.Ordinal),
        ImplicitObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax call => Array.IndexOf(Openers, call.Expression.LastName()) >= 0,
        _ => false,
    };

    private void Hold(ExpressionSyntax expression)
    {
        if (expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax })
            Hold(Symbol(expression));
        else if (expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } && Symbol(owner) is ILocalSymbol local)
            Hold(local);
    }

    private void Hold(ISymbol? symbol)
    {
        if (symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol && held.Add(symbol))
            names.Add(symbol.Name);
    }

    private ISymbol? Symbol(ExpressionSyntax expression) => model.GetSymbolInfo(expression, cancellationToken).Symbol;
}
