using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>What an address in an attribute is for: <c>[DefaultSettingValue("https://…")]</c>, <c>[Description("https://…")]</c> on a value of an enum of addresses.</summary>
public static class AttributeRoles
{
    private const string Suffix = "Attribute";

    /// <param name="attribute">The name of the attribute, with or without its last word.</param>
    /// <param name="property">The property it stands on; empty elsewhere.</param>
    /// <param name="enumValue">The value of an enum it stands on; empty elsewhere.</param>
    /// <param name="enumType">That enum.</param>
    /// <param name="hasScheme">Whether the text has one; a name of a site without it is what people call the site.</param>
    public static AddressRole Of(string attribute, string property, string enumValue, string enumType, bool hasScheme)
    {
        var name = attribute.EndsWith(Suffix, System.StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - Suffix.Length) : attribute;
        switch (name)
        {
            // Generated settings, and properties that a serializer or a designer fills: there to be read by the program.
            case "DefaultSettingValue":
                return AddressRoles.OfName(NameWords.Of(property)) is var setting && setting != AddressRole.Unknown ? setting : AddressRole.Contact;
            case "DefaultValue":
                return AddressRoles.OfName(NameWords.Of(property));
            // A text on an enum value is what the value stands for; anywhere else it is a text for people.
            case "Description" or "EnumMember" or "Display" or "StringValue":
                return enumValue.Length > 0 && hasScheme ? AddressRoles.OfName(NameWords.Of(enumValue) | NameWords.Of(enumType)) : AddressRole.None;
            // Refit and its relatives: an interface is a client.
            case "Get" or "Post" or "Put" or "Patch" or "Delete" or "Head":
                return AddressRole.Contact;
            // [BaseAddress("https://…")], [Endpoint(…)]: of the attributes that are not known only those that say so.
            default:
                return AddressRoles.OfName(NameWords.Of(name)) == AddressRole.Contact ? AddressRole.Contact : AddressRole.None;
        }
    }
}
