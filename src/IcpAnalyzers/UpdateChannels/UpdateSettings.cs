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

/// <summary>Tells whether a use of an update library leaves what is installed unverified, or lets older versions in.</summary>
internal readonly struct UpdateSettings
{
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;

    public UpdateSettings(SemanticModel model, CancellationToken cancellationToken)
    {
        this.model = model;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>What is insecure at a site of a member, with the value to write instead where that is certain.</summary>
    public IEnumerable<(SyntaxNode Place, string Shown, string? Replacement)> At(MemberSite site, ISymbol symbol, SimpleNameSyntax name, UpdateApi api)
    {
        if (api.IsInsecureUnset && IsUnset(symbol, name, api))
            return new[] { ((SyntaxNode)name, name.Identifier.ValueText, (string?)null) };
        if (!symbol.Is(api))
            return Enumerable.Empty<(SyntaxNode, string, string?)>();
        if (api.IsInsecureAnyway)
            return new[] { ((SyntaxNode)name, symbol.ContainingType.Name, (string?)null) };
        var given = site.Assigned is { } assigned ? new[] { assigned } : symbol is IMethodSymbol method && method.ParameterOf(api) is { } parameter ? site.For(parameter) : Array.Empty<ExpressionSyntax>();
        return Insecure(given, api, symbol.Name == UpdateApi.ConstructorName ? symbol.ContainingType.Name : symbol.Name);
    }

    /// <summary>An option that is named in one argument and set in the next: <c>Option(Option.VerifyChecksum, false)</c>.</summary>
    public IEnumerable<(SyntaxNode Place, string Shown, string? Replacement)> AtOption(SimpleNameSyntax name, UpdateApi api)
    {
        if (name.WithQualifier() is not { Parent: ArgumentSyntax { Parent: ArgumentListSyntax list } argument } option || list.Arguments.IndexOf(argument) is var index && index + 1 >= list.Arguments.Count
            || model.GetSymbolInfo(option, cancellationToken).Symbol?.Is(api) != true)
            return Enumerable.Empty<(SyntaxNode, string, string?)>();
        return Insecure(new[] { list.Arguments[index + 1].Expression }, api, api.Member);
    }

    /// <summary>A value of an enum of flags that lacks a bit.</summary>
    public (SyntaxNode Place, string Shown, string? Replacement)? AtFlags(SimpleNameSyntax name, UpdateApi api)
    {
        if (name.WithQualifier() is not { Parent: MemberAccessExpressionSyntax value } type || value.Expression != type
            || model.GetTypeInfo(value, cancellationToken).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } symbol || !symbol.Matches(api.Type))
            return null;
        var use = EnumUse.Of(value, model, cancellationToken);
        return use.SwitchesOn && (EnumUse.Bits(use.Whole, model, cancellationToken) & api.Insecure.NeededBits) == 0 ? (use.Whole, use.Whole.ToString(), null) : null;
    }

    private IEnumerable<(SyntaxNode Place, string Shown, string? Replacement)> Insecure(IEnumerable<ExpressionSyntax> given, UpdateApi api, string member)
    {
        foreach (var value in given.SelectMany(Alternatives))
        {
            var constant = model.GetConstantValue(value, cancellationToken);
            if (!constant.HasValue || !api.Insecure.Covers(constant.Value, EnumMember(value, constant.Value)))
                continue;

            SyntaxNode place = value is MemberAccessExpressionSyntax access ? access.Name : value;
            var isWritten = value is LiteralExpressionSyntax or MemberAccessExpressionSyntax;
            var remedy = constant.Value is string && api.Insecure.Remedy is { } text ? "\"" + text + "\"" : api.Insecure.Remedy;
            yield return (place, api.Kind == UpdateApiKind.Constructor ? value.ToString() : member + " = " + value, isWritten ? remedy : null);
        }
    }

    private static IEnumerable<ExpressionSyntax> Alternatives(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => Alternatives(inner.Expression),
        ConditionalExpressionSyntax choice => Alternatives(choice.WhenTrue).Concat(Alternatives(choice.WhenFalse)),
        _ => new[] { value },
    };

    private string? EnumMember(ExpressionSyntax value, object? constant) =>
        (model.GetTypeInfo(value, cancellationToken).Type as INamedTypeSymbol)?.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant))?.Name;

    /// <summary>Whether what should have followed is written nowhere: in the file for an object, in the project for a native library.</summary>
    private bool IsUnset(ISymbol symbol, SimpleNameSyntax name, UpdateApi api)
    {
        if (api.Trigger.Length > 0)
            return name.Identifier.ValueText == api.Trigger && symbol is IMethodSymbol { IsStatic: true } && !model.Compilation.SyntaxTrees.Any(Mentions(api.Member));
        return symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && symbol.ContainingType.Matches(api.Type) && !Mentions(api.Member)(name.SyntaxTree);
    }

    private Func<SyntaxTree, bool> Mentions(string word)
    {
        var cancellation = cancellationToken;
        return tree => tree.GetText(cancellation).ToString().IndexOf(word, StringComparison.Ordinal) >= 0;
    }
}
