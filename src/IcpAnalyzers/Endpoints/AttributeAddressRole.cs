using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>Asks what an address in an attribute of C# is for.</summary>
internal static class AttributeAddressRole
{
    public static AddressRole Of(AttributeArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not AttributeSyntax attribute)
            return AddressRole.None;
        var property = attribute.Parent?.Parent is PropertyDeclarationSyntax declared ? declared.Identifier.ValueText : "";
        var value = attribute.Parent?.Parent as EnumMemberDeclarationSyntax;
        var hasScheme = AddressAnchors.FindScheme(argument.Expression.ToString(), 0) >= 0;
        return AttributeRoles.Of(NameOf(attribute), property, value?.Identifier.ValueText ?? "", (value?.Parent as EnumDeclarationSyntax)?.Identifier.ValueText ?? "", hasScheme);
    }

    private static string NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
