using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Finds the section of the settings that code binds to a class: <c>services.Configure&lt;Channel&gt;(configuration.GetSection("Releases"))</c>.</summary>
internal static class SettingsBinding
{
    /// <summary>The methods that name a section.</summary>
    public static readonly string[] Sections = { "GetSection", "GetRequiredSection", "BindConfiguration" };

    private static readonly string[] Binders = { "Configure", "AddOptions", "Get", "ConfigureOptions", "AddOptionsWithValidateOnStart" };

    public static IEnumerable<string> SectionsOf(INamedTypeSymbol type, in OtherFiles files, CancellationToken cancellationToken) =>
        files.TypeArguments(type.Name).Where(IsBound).SelectMany(name => Named(name, cancellationToken)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

    private static bool IsBound(SimpleNameSyntax argument) => argument.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax method } && Array.IndexOf(Binders, method.Identifier.ValueText) >= 0;

    // Everything of a binding stands in one statement.
    private static IEnumerable<string> Named(SimpleNameSyntax argument, CancellationToken cancellationToken)
    {
        var statement = (SyntaxNode?)argument.FirstAncestorOrSelf<StatementSyntax>() ?? argument.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        foreach (var call in statement?.DescendantNodes().OfType<InvocationExpressionSyntax>() ?? Enumerable.Empty<InvocationExpressionSyntax>())
            if (call.ArgumentList.Arguments.Count > 0 && Array.IndexOf(Sections, call.Expression.LastName()) >= 0
                && ExpressionText.Of(call.ArgumentList.Arguments[0].Expression, model: null, cancellationToken).Text is { Length: > 0 } section && section.IndexOf(ExpressionText.Unknown) < 0)
                yield return section;
    }
}
