using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The variables, parameters and files of one class, or of the statements outside of any, that hold what was downloaded, and from which of its downloads.</summary>
/// <remarks>Where a name stands is found in the raw text, so that only what the bytes pass through is looked at.</remarks>
internal sealed class DownloadFlow
{
    // One bit a download; the last one stands for all further ones.
    private const int MaxDownloads = 64;

    // Methods that put what they are given into something else they are given.
    private static readonly string[] Writers =
    {
        "WriteAllBytes", "WriteAllBytesAsync", "CopyTo", "CopyToAsync", "Write", "WriteAsync", "Copy", "Move", "Replace", "ExtractToDirectory", "ExtractToFile", "SaveAs",
    };

    private static readonly string[] Openers = { "Create", "OpenWrite", "Open", "CreateNew" };
    private static readonly string[] ProgramWords = { "installer", "install", "setup", "updater", "update", "upgrade", "patch", "package", "plugin" };
    private static readonly string[] Documents = { ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".txt", ".html", ".htm", ".mp4", ".mp3", ".doc", ".docx", ".xls", ".xlsx", ".csv", ".md", ".json", ".wav", ".log" };

    private readonly string source;
    private readonly SyntaxNode type;
    private readonly SyntaxList<MemberDeclarationSyntax> declared;
    private readonly NamedCalls calls;
    private readonly CancellationToken cancellationToken;

    // Variables by their name and where it is valid: the member for locals and parameters, the class for fields. The compiler is asked later, about the few that matter.
    private readonly Dictionary<(SyntaxNode Scope, string Name), ulong> held = new();
    private readonly Dictionary<InvocationExpressionSyntax, ulong> sources = new();
    private readonly Queue<(SyntaxNode Scope, string Name)> grown = new();
    private readonly HashSet<string> members = new(StringComparer.Ordinal);

    public DownloadFlow(string source, SyntaxNode type, IReadOnlyList<Download> downloads, CancellationToken cancellationToken)
    {
        this.source = source;
        this.type = type;
        this.cancellationToken = cancellationToken;
        calls = new NamedCalls(source, type.SyntaxTree, cancellationToken);
        declared = type is TypeDeclarationSyntax declaration ? declaration.Members : default;
        foreach (var member in declared)
        {
            if (member is FieldDeclarationSyntax field)
                members.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
            else if (member is PropertyDeclarationSyntax property)
                members.Add(property.Identifier.ValueText);
        }

        for (var i = 0; i < downloads.Count; i++)
        {
            var bit = BitOf(i);
            // DownloadFile(url, path): the file is the second argument, and Flurl's is a folder.
            foreach (var argument in downloads[i].Call.ArgumentList.Arguments.Skip(1))
                Hold(argument.Expression, bit);
            AddSource(downloads[i].Call, bit);
        }

        while (grown.Count > 0)
            Spread(grown.Dequeue());
    }

    public static ulong BitOf(int download) => 1UL << Math.Min(download, MaxDownloads - 1);

    /// <returns>The bits of the downloads that an expression may hold; 0 for none.</returns>
    public ulong Reaching(ExpressionSyntax expression)
    {
        var bits = 0UL;
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            if (node is InvocationExpressionSyntax call && sources.TryGetValue(call, out var fetched))
                bits |= fetched;
            else if (node is IdentifierNameSyntax name && IsVariable(name) && held.TryGetValue(Key(name, name.Identifier.ValueText), out var kept))
                bits |= kept;
        }

        return bits;
    }

    /// <summary>Whether what is started is a program: by the file that is named on the way, or by what things are called.</summary>
    public bool IsProgram(CodeLoad load)
    {
        if (HasText(UpdateNames.PackageEndings))
            return true;
        if (HasText(Documents))
            return false;
        var around = load.Place.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText ?? "";
        return held.Keys.Select(variable => variable.Name).Append(around).Append((type as TypeDeclarationSyntax)?.Identifier.ValueText ?? "").SelectMany(NameWords.Split).Any(word => Array.IndexOf(ProgramWords, word) >= 0);
    }

    // "setup.exe", $"{name}.exe", "https://…/setup.exe?v=1"
    private bool HasText(IEnumerable<string> endings)
    {
        foreach (var ending in endings)
        {
            for (var at = source.IndexOf(ending, type.SpanStart, type.Span.Length, StringComparison.OrdinalIgnoreCase); at >= 0;
                 at = source.IndexOf(ending, at + ending.Length, type.Span.End - at - ending.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (at + ending.Length < source.Length && source[at + ending.Length] is '"' or '?' or '#' && type.SyntaxTree.GetRoot(cancellationToken).FindToken(at) is { Value: string } token && token.Span.Contains(at))
                    return true;
            }
        }

        return false;
    }

    // Everywhere the variable stands, it hands on what it holds.
    private void Spread((SyntaxNode Scope, string Name) variable)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var bits = held[variable];
        foreach (var token in NameTokens.Of(source, variable.Name, isEnding: false, type.SyntaxTree, variable.Scope.Span, cancellationToken))
        {
            if (token.Parent is IdentifierNameSyntax name && IsVariable(name) && Key(name, variable.Name) == variable)
                Carry(name, bits);
            else if (token.Parent is VariableDeclaratorSyntax { Initializer.Value: { } value } declared && IsFile(value) && Key(declared, variable.Name) == variable)
                // The stream holds it, so the file does.
                HoldArguments(value, bits);
        }
    }

    // Outwards: whatever the expression is a part of may hold it.
    private void Carry(ExpressionSyntax expression, ulong bits)
    {
        for (SyntaxNode inner = expression; inner.Parent is { } outer and not TypeDeclarationSyntax; inner = outer)
        {
            switch (outer)
            {
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    Hold(Key(variable, variable.Identifier.ValueText), bits);
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Right == inner:
                    Hold(assignment.Left, bits);
                    break;
                case ForEachStatementSyntax loop when loop.Expression == inner:
                    Hold(Key(loop, loop.Identifier.ValueText), bits);
                    break;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument:
                    Pass(call, argument, bits);
                    break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == inner && call.Expression == access:
                    Pass(call, argument: null, bits);
                    break;
                case ReturnStatementSyntax or ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax }:
                    HoldCalls(outer.FirstAncestorOrSelf<MethodDeclarationSyntax>(), bits);
                    break;
            }
        }
    }

    private void Pass(InvocationExpressionSyntax call, ArgumentSyntax? argument, ulong bits)
    {
        var arguments = call.ArgumentList.Arguments;
        if (Array.IndexOf(Writers, call.Expression.LastName()) >= 0)
        {
            foreach (var written in arguments)
                Hold(written.Expression, bits);
            if (call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver })
                Hold(receiver, bits);
        }
        else if (argument is { NameColon: null } && call.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax })
        {
            var index = arguments.IndexOf(argument);
            foreach (var method in declared.OfType<MethodDeclarationSyntax>())
                if (method.Identifier.ValueText == call.Expression.LastName() && index < method.ParameterList.Parameters.Count)
                    Hold((method, method.ParameterList.Parameters[index].Identifier.ValueText), bits);
        }
    }

    // A method that returns it is as good as a download.
    private void HoldCalls(MethodDeclarationSyntax? method, ulong bits)
    {
        if (method is null)
            return;
        foreach (var call in calls.In(method.Identifier.ValueText, isBeginning: false, type.Span))
            AddSource(call, bits);
    }

    private void AddSource(InvocationExpressionSyntax call, ulong bits)
    {
        sources.TryGetValue(call, out var before);
        if ((before | bits) == before)
            return;
        sources[call] = before | bits;
        Carry(call, bits);
    }

    private void HoldArguments(ExpressionSyntax opened, ulong bits)
    {
        var list = opened switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (list?.Arguments.FirstOrDefault() is { } path)
            Hold(path.Expression, bits);
    }

    private static bool IsFile(ExpressionSyntax value) => value switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.ToString().EndsWith("FileStream", StringComparison.Ordinal),
        ImplicitObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax call => Array.IndexOf(Openers, call.Expression.LastName()) >= 0,
        _ => false,
    };

    private void Hold(ExpressionSyntax expression, ulong bits)
    {
        var name = expression switch
        {
            IdentifierNameSyntax variable => variable,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax field } => field,
            MemberAccessExpressionSyntax access => Owner(access),
            _ => null,
        };
        if (name is not null)
            Hold(Key(name, name.Identifier.ValueText), bits);
    }

    private void Hold((SyntaxNode Scope, string Name) variable, ulong bits)
    {
        held.TryGetValue(variable, out var before);
        if ((before | bits) == before)
            return;
        held[variable] = before | bits;
        grown.Enqueue(variable);
    }

    // process.StartInfo.FileName = path: the object holds it.
    private static IdentifierNameSyntax? Owner(MemberAccessExpressionSyntax access)
    {
        ExpressionSyntax owner = access;
        while (owner is MemberAccessExpressionSyntax inner)
            owner = inner.Expression;
        return owner is IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } name } variable && !char.IsUpper(name[0]) ? variable : null;
    }

    // The name of a method or of a member of something else is no variable.
    private static bool IsVariable(IdentifierNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax call => call.Expression != name,
        MemberAccessExpressionSyntax access => access.Expression == name || access.Expression is ThisExpressionSyntax,
        NameColonSyntax or NameEqualsSyntax or TypeArgumentListSyntax => false,
        _ => true,
    };

    private (SyntaxNode Scope, string Name) Key(SyntaxNode at, string name) =>
        members.Contains(name) ? (type, name) : (at.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? type, name);
}
