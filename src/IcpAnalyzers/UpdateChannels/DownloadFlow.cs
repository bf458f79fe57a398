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
    private readonly List<SyntaxNode> steps;
    private readonly HashSet<InvocationExpressionSyntax> sources = new();

    // Variables by their name and where it is valid: the member for locals and parameters, the class for fields. The compiler is asked later, about the few that matter.
    private readonly HashSet<(SyntaxNode Scope, string Name)> held = new();
    private readonly HashSet<string> members = new(StringComparer.Ordinal);

    public DownloadFlow(TypeDeclarationSyntax type, IEnumerable<Download> downloads, CancellationToken cancellationToken)
    {
        this.type = type;
        steps = type.DescendantNodes().Where(IsStep).ToList();
        foreach (var member in type.Members)
        {
            if (member is FieldDeclarationSyntax field)
                members.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
            else if (member is PropertyDeclarationSyntax property)
                members.Add(property.Identifier.ValueText);
        }

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
            if (node is IdentifierNameSyntax name && IsVariable(name) && held.Contains(Key(name, name.Identifier.ValueText)))
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
        return held.Select(variable => variable.Name).Append(around).Append(type.Identifier.ValueText).SelectMany(NameWords.Split).Any(word => Array.IndexOf(ProgramWords, word) >= 0);
    }

    /// <returns>Whether something new holds it.</returns>
    private bool Spread()
    {
        var before = held.Count + sources.Count;
        foreach (var node in steps)
        {
            switch (node)
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value } variable when Reaches(value):
                    held.Add(Key(variable, variable.Identifier.ValueText));
                    break;
                case VariableDeclaratorSyntax { Initializer.Value: { } value } variable when IsFile(value) && held.Contains(Key(variable, variable.Identifier.ValueText)):
                    // The stream holds it, so the file does.
                    HoldArguments(value);
                    break;
                case AssignmentExpressionSyntax assignment when Reaches(assignment.Right):
                    Hold(assignment.Left);
                    break;
                case ForEachStatementSyntax loop when Reaches(loop.Expression):
                    held.Add(Key(loop, loop.Identifier.ValueText));
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
        else if (call.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax })
        {
            foreach (var method in type.Members.OfType<MethodDeclarationSyntax>())
                if (method.Identifier.ValueText == call.Expression.LastName())
                    HoldParameters(method, arguments);
        }
    }

    private void HoldParameters(MethodDeclarationSyntax method, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        for (var i = 0; i < arguments.Count && i < method.ParameterList.Parameters.Count; i++)
            if (arguments[i].NameColon is null && Reaches(arguments[i].Expression))
                held.Add((method, method.ParameterList.Parameters[i].Identifier.ValueText));
    }

    // A method that returns it is as good as a download.
    private void HoldCalls(MethodDeclarationSyntax? method)
    {
        if (method is null)
            return;
        foreach (var call in steps.OfType<InvocationExpressionSyntax>())
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

    private static bool IsStep(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Initializer: not null } or AssignmentExpressionSyntax or ForEachStatementSyntax or InvocationExpressionSyntax or ReturnStatementSyntax;

    private static bool IsFile(ExpressionSyntax value) => value switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.ToString().EndsWith("FileStream", StringComparison.Ordinal),
        ImplicitObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax call => Array.IndexOf(Openers, call.Expression.LastName()) >= 0,
        _ => false,
    };

    private void Hold(ExpressionSyntax expression)
    {
        var name = expression switch
        {
            IdentifierNameSyntax variable => variable,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax field } => field,
            MemberAccessExpressionSyntax access => Owner(access),
            _ => null,
        };
        if (name is not null)
            held.Add(Key(name, name.Identifier.ValueText));
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
        members.Contains(name) ? (type, name) : (at.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? type, name);
}
