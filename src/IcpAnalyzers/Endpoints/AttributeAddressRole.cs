using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>What an address in an attribute is for: <c>[DefaultSettingValue("https://…")]</c>, <c>[Description("https://…")]</c> on a value of an enum of addresses.</summary>
internal static class AttributeAddressRole
{
    public static AddressRole Of(AttributeArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not AttributeSyntax attribute)
            return AddressRole.None;

        var name = NameOf(attribute);
        switch (name)
        {
            // Generated settings, and properties that a serializer or a designer fills: there to be read by the program.
            case "DefaultSettingValue":
                return AddressRoles.OfName(MeaningsOfMember(attribute)) is var setting && setting != AddressRole.Unknown ? setting : AddressRole.Contact;
            case "DefaultValue":
                return AddressRoles.OfName(MeaningsOfMember(attribute));
            // A text on an enum value is what the value stands for; anywhere else it is a text for people.
            case "Description" or "EnumMember" or "Display" or "StringValue":
                return attribute.Parent?.Parent is EnumMemberDeclarationSyntax value
                    ? AddressRoles.OfName(NameWords.Of(value.Identifier.ValueText) | MeaningsOfEnum(value))
                    : AddressRole.None;
            // Refit and its relatives: an interface is a client.
            case "Get" or "Post" or "Put" or "Patch" or "Delete" or "Head":
                return AddressRole.Contact;
            // [BaseAddress("https://…")], [Endpoint(…)]: of the attributes that are not known only those that say so.
            default:
                return AddressRoles.OfName(NameWords.Of(name)) == AddressRole.Contact ? AddressRole.Contact : AddressRole.None;
        }
    }

    private static NameMeanings MeaningsOfEnum(EnumMemberDeclarationSyntax value) =>
        value.Parent is EnumDeclarationSyntax declaration ? NameWords.Of(declaration.Identifier.ValueText) : NameMeanings.None;

    private static NameMeanings MeaningsOfMember(AttributeSyntax attribute) =>
        attribute.Parent?.Parent is PropertyDeclarationSyntax property ? NameWords.Of(property.Identifier.ValueText) : NameMeanings.None;

    private static string NameOf(AttributeSyntax attribute)
    {
        const string suffix = "Attribute";
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith(suffix, System.StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
    }
}
