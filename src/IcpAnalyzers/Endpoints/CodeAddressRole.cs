using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Decides from its use in C# whether an address is contacted by the program, opened for a person, or no address at all.</summary>
public static class CodeAddressRole
{
    // From a constant to a field to a local: few values go further within a file.
    private const int MaxVariables = 3;

    public static AddressRole Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        IsSampleData(expression) ? AddressRole.None : Of(expression, MaxVariables, model, cancellationToken);

    private static AddressRole Of(ExpressionSyntax expression, int variables, SemanticModel model, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (model.GetTypeInfo(expression, cancellationToken).ConvertedType is { Name: "XNamespace" or "XName", ContainingNamespace.Name: "Linq" })
                return AddressRole.None;

            var use = StringUse.Of(expression);
            if (use.IsCompared)
                return AddressRole.None;

            switch (use.Consumer)
            {
                // new Uri(x) and x in a call that only shapes the text: what matters is where the result goes.
                case ArgumentSyntax { Parent.Parent: ExpressionSyntax shaper } argument when Shapes(shaper, argument, model, cancellationToken):
                    expression = shaper;
                    continue;
                case ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument:
                    return OfArgument(call, argument, use, model, cancellationToken);
                case AttributeArgumentSyntax attribute:
                    return AttributeAddressRole.Of(attribute);
                case AssignmentExpressionSyntax assignment:
                    return OfAssignment(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol, use);
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == expression:
                    if ((NameWords.Of(access.Name.Identifier.ValueText) & NameMeanings.Comparison) != 0)
                        return AddressRole.None;
                    return OfMember(model.GetSymbolInfo(call, cancellationToken).Symbol, AddressUse.Receiver) ?? AddressRole.Unknown;
                case EqualsValueClauseSyntax or ArrowExpressionClauseSyntax when variables > 0 && OfUses(use.Consumer, variables - 1, model, cancellationToken) is { } used:
                    return used;
                case ThrowExpressionSyntax or ThrowStatementSyntax:
                    return AddressRole.None;
                default:
                    return AddressRoles.OfName(use.Meanings);
            }
        }
    }

    // One use that contacts it is enough; a variable that is only compared with is no address.
    private static AddressRole? OfUses(SyntaxNode initializer, int variables, SemanticModel model, CancellationToken cancellationToken)
    {
        var browsed = false;
        var unknown = false;
        var any = false;
        foreach (var name in VariableUses.Of(initializer, model, cancellationToken))
        {
            any = true;
            switch (Of(name, variables, model, cancellationToken))
            {
                case AddressRole.Contact:
                    return AddressRole.Contact;
                case AddressRole.Update:
                    return AddressRole.Update;
                case AddressRole.Browse:
                    browsed = true;
                    break;
                case AddressRole.Unknown:
                    unknown = true;
                    break;
            }
        }

        return browsed ? AddressRole.Browse : any && !unknown ? AddressRole.None : null;
    }

    private static AddressRole OfAssignment(ISymbol? member, StringUse use)
    {
        if (OfMember(member, AddressUse.Value) is { } known)
            return known;
        var named = AddressRoles.OfName(use.Meanings);
        // options.ValidatorUrl = "https://…": settings are there to be read by the program.
        return named == AddressRole.Unknown && member is IPropertySymbol or IFieldSymbol && IsSetting(member) ? AddressRole.Contact : named;
    }

    private static bool IsSetting(ISymbol? member) =>
        member is { ContainingType: { } type } && (NameWords.Of(type.Name) & NameMeanings.Settings) != 0 && (NameWords.Of(member.Name) & NameMeanings.Address) != 0;

    private static bool IsSampleData(ExpressionSyntax expression) =>
        expression.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type && (NameWords.Of(type.Identifier.ValueText) & NameMeanings.Sample) != 0;

    private static bool Shapes(ExpressionSyntax call, ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken) => call switch
    {
        BaseObjectCreationExpressionSyntax creation =>
            argument.Parent is ArgumentListSyntax list && argument == list.Arguments[0]
            && model.GetTypeInfo(creation, cancellationToken).Type is { Name: "Uri" or "UriBuilder", ContainingNamespace.Name: "System" },
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" or "Concat" or "Join" } access } =>
            access.Expression is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" } && argument == call.ArgumentList().Arguments[0],
        _ => false,
    };

    private static ArgumentListSyntax ArgumentList(this ExpressionSyntax call) => ((InvocationExpressionSyntax)call).ArgumentList;

    private static AddressRole OfArgument(ExpressionSyntax call, ArgumentSyntax argument, StringUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetSymbolInfo(call, cancellationToken) is var info && info.Symbol is { } known ? known : null;
        if (symbol is not IMethodSymbol method || ParameterOf(method, argument) is not { } parameter)
            return IsOfWebView(call) ? AddressRole.Contact : AddressRoles.OfName(use.Meanings);

        if (OfMember(method, parameter.Ordinal) is { } role)
            return OwnAddressProbe.Is(call) ? AddressRole.None : role;
        if (IsUriByAttribute(parameter) || IsOfWebView(call))
            return AddressRole.Contact;

        // Own code: first the names of the method and of its parameter, then what the method does with it.
        var named = AddressRoles.OfName(use.Meanings | NameWords.Of(parameter.Name) | NameWords.Of(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name));
        return named == AddressRole.Unknown ? ParameterUses.RoleOf(parameter, cancellationToken) : named;
    }

    // A page inside the app is a part of it; the browsers of the many frameworks are called alike.
    private static bool IsOfWebView(ExpressionSyntax call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } }
        && receiver.ToString().IndexOf("webview", System.StringComparison.OrdinalIgnoreCase) >= 0;

    private static IParameterSymbol? ParameterOf(IMethodSymbol method, ArgumentSyntax argument)
    {
        if (argument.NameColon is { } named)
        {
            foreach (var parameter in method.Parameters)
                if (parameter.Name == named.Name.Identifier.ValueText)
                    return parameter;
            return null;
        }

        var index = argument.Parent is BaseArgumentListSyntax list ? list.Arguments.IndexOf(argument) : -1;
        if (index < 0 || method.Parameters.Length == 0)
            return null;
        return method.Parameters[System.Math.Min(index, method.Parameters.Length - 1)];
    }

    private static AddressRole? OfMember(ISymbol? symbol, int argument)
    {
        if (symbol?.ContainingType is not { } type)
            return null;

        var name = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? ".ctor" : symbol.Name;
        foreach (var use in AddressUseTable.Default.ByMember(name))
            if (use.Takes(argument) && (use.IsNative ? symbol.IsExtern : type.DerivesFrom(use.Type)))
                return use.Role;
        return null;
    }

    // [StringSyntax("Uri")] is how newer libraries say it; the XML namespace members carry it too and have rows in the table.
    private static bool IsUriByAttribute(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
            if (attribute.AttributeClass?.Name == "StringSyntaxAttribute" && attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is "Uri")
                return true;
        return false;
    }
}
