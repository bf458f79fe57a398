using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Calls that only give a text another shape: <c>new Uri(x)</c>, <c>string.Format(x, …)</c>, <c>x.TrimEnd('/')</c>, <c>Path.Combine(x, …)</c>. Read by their names, because every library has some.</summary>
internal static class TextShapers
{
    /// <summary>The expression that an address is in after it has been shaped; null when what takes it does something else with it.</summary>
    public static ExpressionSyntax? ResultOf(ExpressionSyntax expression, SyntaxNode consumer) => consumer switch
    {
        ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument when Shapes(call, argument) => call,
        MemberAccessExpressionSyntax access when access.Expression.Span.Contains(expression.Span) => OfMember(access),
        ElementAccessExpressionSyntax element when element.Expression.Span.Contains(expression.Span) => element,
        _ => null,
    };

    /// <summary>Whether a name is that of a member which hands a text, or the elements of a collection, on as they are.</summary>
    public static bool PassesOn(string member) => member is
        "Trim" or "TrimEnd" or "TrimStart" or "ToString" or "ToLower" or "ToLowerInvariant" or "Insert" or "Replace" or "Substring" or "AsSpan" or "Split" or "Append"
        or "AppendPathSegment" or "AppendPathSegments" or "SetQueryParam" or "SetQueryParams" or "AddQueryParameter"
        or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "ElementAt" or "ElementAtOrDefault" or "ToList" or "ToArray" or "ToImmutableArray"
        or "Where" or "OrderBy" or "Concat" or "Distinct" or "Reverse" or "Skip" or "Take" or "GetValueOrDefault";

    private static ExpressionSyntax? OfMember(MemberAccessExpressionSyntax access)
    {
        var name = access.Name.Identifier.ValueText;
        if (access.Parent is InvocationExpressionSyntax call)
            return PassesOn(name) ? call : null;
        return name is "AbsoluteUri" or "OriginalString" or "Uri" or "Value" or "Values" or "Key" or "Keys" or "Host" ? access : null;
    }

    private static bool Shapes(ExpressionSyntax call, ArgumentSyntax argument)
    {
        var index = argument.Parent is BaseArgumentListSyntax list ? list.Arguments.IndexOf(argument) : -1;
        switch (call)
        {
            case ObjectCreationExpressionSyntax creation:
                return NameOf(creation.Type) is var type && ((type == "Uri" && index <= 1) || (type == "UriBuilder" && index <= 1) || (type is "Url" or "StringBuilder" && index == 0));
            case ImplicitObjectCreationExpressionSyntax { Parent: var target } when index == 0:
                return NameOf(DeclaredType(target)) is "Uri" or "UriBuilder" or "Url";
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var receiver } }:
                return name switch
                {
                    "Format" => index == 0 && IsString(receiver),
                    "Concat" or "Join" => IsString(receiver),
                    "Combine" => receiver is IdentifierNameSyntax { Identifier.ValueText: "Path" or "Url" or "UrlCombine" or "UriCombine" } && index == 0,
                    "IsNullOrEmpty" or "IsNullOrWhiteSpace" => false,
                    _ => false,
                };
            default:
                return false;
        }
    }

    private static bool IsString(ExpressionSyntax receiver) => receiver is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" };

    private static TypeSyntax? DeclaredType(SyntaxNode? target) => target switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } } => variable.Type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        _ => null,
    };

    private static string NameOf(TypeSyntax? type) => type switch
    {
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
