using System;
using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Decides from its use in one C# file whether an address is contacted by the program, opened for a person, or no address at all.</summary>
internal sealed class CodeAddressRoles
{
    // From a constant to a field to a local: few values go further within a file.
    private const int MaxVariables = 4;

    private readonly SemanticModel model;
    private readonly CompilationUses others;
    private readonly CancellationToken cancellationToken;
    private readonly bool mayHoldNames;

    // The elements of a list have one variable, and looking for its uses costs more than all the rest.
    private readonly Dictionary<SyntaxNode, AddressRole?> byVariable = new();

    public CodeAddressRoles(SemanticModel model, string source, CompilationUses others, CancellationToken cancellationToken)
    {
        this.model = model;
        this.others = others;
        this.cancellationToken = cancellationToken;
        mayHoldNames = source.IndexOf("XName", StringComparison.Ordinal) >= 0;
    }

    public AddressRole Of(ExpressionSyntax expression) => IsSampleData(expression) ? AddressRole.None : Of(expression, MaxVariables);

    private AddressRole Of(ExpressionSyntax expression, int variables)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (mayHoldNames && model.GetTypeInfo(expression, cancellationToken).ConvertedType is { Name: "XNamespace" or "XName", ContainingNamespace.Name: "Linq" })
                return AddressRole.None;

            var use = StringUse.Of(expression);
            if (use.IsCompared)
                return AddressRole.None;

            switch (use.Consumer)
            {
                // new Uri(x), x.TrimEnd('/') and x.AbsoluteUri: what matters is where the result goes.
                case { } consumer when TextShapers.ResultOf(expression, consumer) is { } shaped:
                    expression = VariableDeclaration.Whole(shaped);
                    continue;
                case ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument:
                    return OfArgument(call, argument, use);
                case AttributeArgumentSyntax attribute:
                    return AttributeAddressRole.Of(attribute);
                case AssignmentExpressionSyntax assignment:
                    return OfAssignment(assignment, use, variables);
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access:
                    return OfReceiver(access, call, variables);
                case ForEachStatementSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax when variables > 0 && OfUses(use.Consumer, variables - 1) is { } used:
                    return used;
                case ForEachVariableStatementSyntax loop when variables > 0:
                    return OfParts(loop.Variable, variables - 1);
                case ThrowExpressionSyntax or ThrowStatementSyntax:
                    return AddressRole.None;
                default:
                    return AddressRoles.OfName(use.Meanings);
            }
        }
    }

    // urls.Contains(x) compares; urls.Select(u => client.GetAsync(u)) hands each one on.
    private AddressRole OfReceiver(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call, int variables)
    {
        var name = access.Name.Identifier.ValueText;
        if (variables > 0 && LambdaParameterOf(call) is { } parameter && OfUses(parameter, variables - 1) is { } used)
            return used;
        if ((NameWords.Of(name) & NameMeanings.Comparison) != 0)
            return AddressRole.None;
        if (AddressUseTable.Default.RoleByDistinctName(name, AddressUse.Receiver) is not AddressRole.Unknown and var said)
            return said;
        return AddressUseTable.Default.ByMember(name).Length == 0 ? AddressRole.Unknown
            : OfMember(DeclaredSymbols.SymbolOf(call, model, cancellationToken), AddressUse.Receiver) ?? AddressRole.Unknown;
    }

    private static ParameterSyntax? LambdaParameterOf(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Count == 0 ? null : call.ArgumentList.Arguments[0].Expression switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: > 0 } parameters } => parameters[0],
            _ => null,
        };

    // foreach (var (name, where) in Sites): one of them is the address.
    private AddressRole OfParts(ExpressionSyntax variable, int variables)
    {
        var role = AddressRole.Unknown;
        foreach (var node in variable.DescendantNodes())
        {
            if (node is SingleVariableDesignationSyntax && OfUses(node, variables) is { } used and not AddressRole.None)
                role = used;
            if (role == AddressRole.Contact)
                break;
        }

        return role;
    }

    private AddressRole? OfUses(SyntaxNode setter, int variables)
    {
        if (!byVariable.TryGetValue(setter, out var role))
        {
            // A variable that is set from itself ends here.
            byVariable[setter] = null;
            byVariable[setter] = role = OfUsesOf(VariableDeclaration.SetBy(setter), variables);
        }

        return role;
    }

    // One use that contacts it is enough; a variable that is only compared with is no address.
    private AddressRole? OfUsesOf(VariableDeclaration? declared, int variables)
    {
        if (declared is not { } variable)
            return null;

        var browsed = false;
        var unknown = false;
        var any = false;
        foreach (var name in variable.Uses(model, cancellationToken))
        {
            any = true;
            switch (Of(name, variables))
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

        if (browsed || (!unknown && any))
            return browsed ? AddressRole.Browse : AddressRole.None;
        // Its name may say it, and if not, the other files may.
        return AddressRoles.OfName(NameWords.Of(variable.Name)) == AddressRole.Unknown ? others.RoleOf(variable.Node, model, cancellationToken) : null;
    }

    private AddressRole OfAssignment(AssignmentExpressionSyntax assignment, StringUse use, int variables)
    {
        // The compiler is asked last: it looks through the whole statement, which may be the start of an app with all its services.
        var name = StringUse.NameOf(assignment.Left);
        if (AddressUseTable.Default.RoleByDistinctName(name, AddressUse.Value) is not AddressRole.Unknown and var said)
            return said;
        var named = AddressRoles.OfName(use.Meanings);
        if (named != AddressRole.Unknown && AddressUseTable.Default.ByMember(name).Length == 0)
            return named;
        var member = DeclaredSymbols.SymbolOf(assignment.Left, model, cancellationToken);
        if (OfMember(member, AddressUse.Value) is { } known)
            return known;
        // link.Text: the table names the type of the object, and the property may be that of a base.
        if (member is not null && assignment.Left is MemberAccessExpressionSyntax { Expression: var receiver } && AddressUseTable.Default.ByMember(member.Name).Length > 0
            && model.GetTypeInfo(receiver, cancellationToken).Type is INamedTypeSymbol type && OfMember(type, member, AddressUse.Value) is { } inherited)
            return inherited;
        if (named != AddressRole.Unknown)
            return named;
        // options.ValidatorUrl = "https://…": settings are there to be read by the program.
        if (member is IPropertySymbol or IFieldSymbol && IsSetting(member))
            return AddressRole.Contact;
        return member is null || variables == 0 ? AddressRole.Unknown : OfUsesOf(member, assignment, variables - 1) ?? AddressRole.Unknown;
    }

    private AddressRole? OfUsesOf(ISymbol member, AssignmentExpressionSyntax assignment, int variables)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax(cancellationToken);
            if (reference.SyntaxTree != assignment.SyntaxTree)
                return others.RoleOf(node, model, cancellationToken);
            if (!byVariable.TryGetValue(node, out var role))
            {
                byVariable[node] = null;
                byVariable[node] = role = OfUsesOf(VariableDeclaration.Of(node), variables);
            }

            return role;
        }

        return null;
    }

    private static bool IsSetting(ISymbol? member) =>
        member is { ContainingType: { } type } && (NameWords.Of(type.Name) & NameMeanings.Settings) != 0 && (NameWords.Of(member.Name) & NameMeanings.Address) != 0;

    private static bool IsSampleData(ExpressionSyntax expression) =>
        expression.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type && (NameWords.Of(type.Identifier.ValueText) & NameMeanings.Sample) != 0;

    private AddressRole OfArgument(ExpressionSyntax call, ArgumentSyntax argument, StringUse use)
    {
        if (call is InvocationExpressionSyntax invocation && argument is { NameColon: null, Parent: ArgumentListSyntax list }
            && AddressUseTable.Default.RoleByDistinctName(StringUse.NameOf(invocation.Expression), list.Arguments.IndexOf(argument)) is not AddressRole.Unknown and var said)
            return said;
        if (DeclaredSymbols.SymbolOf(call, model, cancellationToken) is not IMethodSymbol method || CallSite.ParameterOf(method, argument) is not { } parameter)
            return IsOfWebView(call) ? AddressRole.Contact : SyntacticAddressRole.OfArgument(argument) is var read && read != AddressRole.Unknown ? read : AddressRoles.OfName(use.Meanings);

        if (OfMember(method, parameter.Ordinal) is { } role)
            return OwnAddressProbe.Is(call) || OwnAddressProbe.TakesResultOf(call) ? AddressRole.None : role;
        if (parameter.Type is { Name: "XNamespace" or "XName" })
            return AddressRole.None;
        if (IsUriByAttribute(parameter) || IsOfWebView(call))
            return AddressRole.Contact;

        // Own code: first the names of the method and of its parameter, then what the method does with it.
        var named = AddressRoles.OfName(use.Meanings | NameWords.Of(parameter.Name) | NameWords.Of(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name));
        return named == AddressRole.Unknown ? ParameterUses.RoleOf(parameter, others, model, cancellationToken) : named;
    }

    // A page inside the app is a part of it; the browsers of the many frameworks are called alike.
    private static bool IsOfWebView(ExpressionSyntax call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } }
        && receiver.ToString().IndexOf("webview", StringComparison.OrdinalIgnoreCase) >= 0;

    private static AddressRole? OfMember(ISymbol? symbol, int argument)
    {
        return symbol?.ContainingType is { } type ? OfMember(type, symbol, argument) : null;
    }

    private static AddressRole? OfMember(INamedTypeSymbol type, ISymbol symbol, int argument)
    {
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
