using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Where an address may come from: back through choices, variables, properties, parameters, settings classes and settings files of the project.</summary>
internal sealed class AddressSources
{
    // A choice in a parameter in a property: nobody writes more than a few levels by hand.
    private const int MaxDepth = 10;
    private const int MaxSources = 64;

    // Methods that give back the text they are called on, with little changed at its end.
    private static readonly string[] Shapers = { "Trim", "TrimEnd", "TrimStart", "ToString", "Replace", "ToLower", "ToLowerInvariant", "Append", "Clone" };

    private const string SettingAttribute = "DefaultSettingValueAttribute";

    private readonly OtherFiles files;
    private readonly SettingsValues settings;
    private readonly CancellationToken cancellationToken;
    private readonly List<AddressSource> found = new();
    private readonly HashSet<ISymbol> followed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> followedLocals = new();

    private AddressSources(SemanticModel model, SettingsValues settings, CancellationToken cancellationToken)
    {
        files = new OtherFiles(model, cancellationToken);
        this.settings = settings;
        this.cancellationToken = cancellationToken;
    }

    public static IReadOnlyList<AddressSource> Of(ExpressionSyntax expression, SemanticModel model, SettingsValues settings, CancellationToken cancellationToken)
    {
        var sources = new AddressSources(model, settings, cancellationToken);
        sources.Follow(expression, 0);
        return sources.found;
    }

    private void Follow(ExpressionSyntax? expression, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (expression is null || depth > MaxDepth || found.Count >= MaxSources)
            return;

        var model = files.ModelOf(expression.SyntaxTree);
        var text = ExpressionText.Of(expression, model, cancellationToken);
        if (text.Text.Length > 0 && text.Text[0] != ExpressionText.Unknown)
        {
            found.Add(new AddressSource(text));
            return;
        }

        foreach (var step in Steps(expression, model, depth))
            Follow(step, depth + 1);
    }

    private IEnumerable<ExpressionSyntax> Steps(ExpressionSyntax expression, SemanticModel model, int depth)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return new[] { inner.Expression };
            case CastExpressionSyntax inner:
                return new[] { inner.Expression };
            case AwaitExpressionSyntax inner:
                return new[] { inner.Expression };
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner:
                return new[] { inner.Operand };
            case ConditionalExpressionSyntax choice:
                return new[] { choice.WhenTrue, choice.WhenFalse };
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                return new[] { choice.Left, choice.Right };
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return new[] { sum.Left };
            case SwitchExpressionSyntax choice:
                return choice.Arms.Select(arm => arm.Expression);
            case InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents } when contents[0] is InterpolationSyntax hole:
                return new[] { hole.Expression };
            case ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation when creation.Type.GetLastToken().ValueText is "Uri" or "UriBuilder" or "StringBuilder":
                return new[] { arguments[0].Expression };
            case ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation
                when model.GetTypeInfo(creation, cancellationToken).Type is { Name: "Uri" or "UriBuilder" or "StringBuilder", ContainingNamespace.Name: "System" or "Text" }:
                return new[] { arguments[0].Expression };
            case ImplicitArrayCreationExpressionSyntax array:
                return array.Initializer.Expressions;
            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                return initializer.Expressions;
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } element:
                AddSettings(SectionOf(element.Expression, model) + TextOf(keys[0].Expression, model));
                return Enumerable.Empty<ExpressionSyntax>();
            case InvocationExpressionSyntax call:
                return OfCall(call, model);
            case IdentifierNameSyntax name when LocalName.Of(name, cancellationToken) is { Declaration: VariableDeclaratorSyntax local }:
                return followedLocals.Add(local) ? OfLocal(local, name) : Enumerable.Empty<ExpressionSyntax>();
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return OfSymbol(DeclaredSymbols.SymbolOf(expression, model, cancellationToken), expression);
            case ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding }:
                return OfSymbol(model.GetSymbolInfo(binding, cancellationToken).Symbol, expression);
            default:
                return Enumerable.Empty<ExpressionSyntax>();
        }
    }

    private IEnumerable<ExpressionSyntax> OfCall(InvocationExpressionSyntax call, SemanticModel model)
    {
        var arguments = call.ArgumentList.Arguments;
        if (call.Expression is MemberAccessExpressionSyntax access)
        {
            var name = access.Name.Identifier.ValueText;
            if (Array.IndexOf(Shapers, name) >= 0)
                return new[] { access.Expression };
            if (name is "Format" or "Concat" or "Combine" && arguments.Count > 0)
                return new[] { arguments[0].Expression };
            if (name is "GetValue" or "Get" or "GetRequiredValue" && arguments.Count > 0)
                AddSettings(SectionOf(access.Expression, model) + TextOf(arguments[0].Expression, model));
            // The generated class of a resource file asks its ResourceManager.
            if (name is "GetString" or "GetResourceString" && arguments.Count > 0)
                AddResource(TextOf(arguments[0].Expression, model));
        }

        // A method of the project that builds the address.
        return DeclaredSymbols.SymbolOf(call, model, cancellationToken) is IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } sources } method && followed.Add(method.OriginalDefinition)
            ? AddressArguments.Returned(sources[0].GetSyntax(cancellationToken))
            : Enumerable.Empty<ExpressionSyntax>();
    }

    // configuration.GetSection("Update")["Feed"] is the key Update:Feed.
    private string SectionOf(ExpressionSyntax configuration, SemanticModel model) => configuration switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } call when Array.IndexOf(SettingsBinding.Sections, call.Expression.LastName()) >= 0 =>
            (call.Expression is MemberAccessExpressionSyntax outer ? SectionOf(outer.Expression, model) : "") + TextOf(keys[0].Expression, model) + ":",
        _ => "",
    };

    // nameof(Feed) is a constant that is no text.
    private string TextOf(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression, cancellationToken).Value as string ?? ExpressionText.Of(expression, model, cancellationToken).Text;

    private IEnumerable<ExpressionSyntax> OfSymbol(ISymbol? symbol, ExpressionSyntax use)
    {
        if (symbol is null || !followed.Add(symbol.OriginalDefinition))
            return Enumerable.Empty<ExpressionSyntax>();
        return symbol switch
        {
            ILocalSymbol local => OfLocal(local, use),
            IParameterSymbol parameter => OfParameter(parameter),
            IFieldSymbol or IPropertySymbol when symbol.DeclaringSyntaxReferences.Length > 0 => OfMember(symbol.OriginalDefinition),
            // System.Configuration keeps the default of a setting in an attribute, also in a referenced project.
            IPropertySymbol property => OfAttribute(property),
            _ => Enumerable.Empty<ExpressionSyntax>(),
        };
    }

    private IEnumerable<ExpressionSyntax> OfLocal(ILocalSymbol local, ExpressionSyntax use)
    {
        foreach (var source in local.DeclaringSyntaxReferences)
            if (source.GetSyntax(cancellationToken) is VariableDeclaratorSyntax variable)
                return OfLocal(variable, use);
        return Assigned(use.FirstAncestorOrSelf<MemberDeclarationSyntax>(), local.Name);
    }

    private static IEnumerable<ExpressionSyntax> OfLocal(VariableDeclaratorSyntax variable, ExpressionSyntax use)
    {
        if (variable.Initializer is { Value: var value })
            yield return value;
        foreach (var assigned in Assigned(use.FirstAncestorOrSelf<MemberDeclarationSyntax>(), variable.Identifier.ValueText))
            yield return assigned;
    }

    private IEnumerable<ExpressionSyntax> OfParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            yield break;
        foreach (var source in parameter.DeclaringSyntaxReferences)
            if (source.GetSyntax(cancellationToken) is ParameterSyntax { Default.Value: { } value })
                yield return value;

        var definition = method.OriginalDefinition;
        var word = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        foreach (var name in files.Names(definition, word))
            foreach (var site in MemberSite.Of(name))
                foreach (var value in site.For(parameter.OriginalDefinition))
                    yield return value;
    }

    private IEnumerable<ExpressionSyntax> OfMember(ISymbol member)
    {
        foreach (var source in member.DeclaringSyntaxReferences)
        {
            var declaration = source.GetSyntax(cancellationToken);
            var value = declaration switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
                _ => null,
            };
            if (value is not null)
                yield return value;
            if (declaration is PropertyDeclarationSyntax property)
                foreach (var returned in AddressArguments.Returned(property.ExpressionBody is null ? Getter(property) : property))
                    yield return returned;
        }

        if (member is IPropertySymbol setting)
            foreach (var value in OfAttribute(setting))
                yield return value;
        foreach (var name in files.Names(member, member.Name))
            foreach (var site in MemberSite.Of(name))
                if (site.Assigned is { } assigned)
                    yield return assigned;
        AddBound(member);
    }

    private IEnumerable<ExpressionSyntax> OfAttribute(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
            if (attribute.AttributeClass?.Name == SettingAttribute && attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is string value)
                found.Add(new AddressSource(value));
        return Enumerable.Empty<ExpressionSyntax>();
    }

    private static SyntaxNode? Getter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.Body is not null || accessor.ExpressionBody is not null));

    private static IEnumerable<ExpressionSyntax> Assigned(SyntaxNode? scope, string name)
    {
        foreach (var node in scope?.DescendantNodes() ?? Enumerable.Empty<SyntaxNode>())
            if (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: var right } && left.Identifier.ValueText == name)
                yield return right;
    }

    // class UpdateOptions { string FeedUrl }: the section is Update or UpdateOptions.
    private void AddBound(ISymbol member)
    {
        if (member is IPropertySymbol { SetMethod: not null, IsStatic: false })
        {
            foreach (var value in settings.Bound(member.ContainingType.Name, member.Name))
                found.Add(new AddressSource(value));
            if (!settings.IsEmpty)
                foreach (var section in SettingsBinding.SectionsOf(member.ContainingType, files, cancellationToken))
                    AddSettings(section + ":" + member.Name);
        }
    }

    private void AddSettings(string key)
    {
        foreach (var value in settings.Of(key))
            found.Add(new AddressSource(value));
    }

    private void AddResource(string key)
    {
        if (key.Length == 0 || key.IndexOf(ExpressionText.Unknown) >= 0)
            return;
        foreach (var value in settings.OfResource(key))
            found.Add(new AddressSource(value));
    }
}
