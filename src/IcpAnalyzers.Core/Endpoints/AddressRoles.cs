using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>What the name of a variable, property or setting says of the address in it.</summary>
public static class AddressRoles
{
    /// <summary>Names that contradict each other say nothing; a browsed address is taken to be one even if it is also called a download.</summary>
    public static AddressRole OfName(NameMeanings meanings)
    {
        if ((meanings & (NameMeanings.Identifier | NameMeanings.Hint)) != 0)
            return AddressRole.None;
        if ((meanings & NameMeanings.Browse) != 0)
            return AddressRole.Browse;
        return (meanings & NameMeanings.Contact) != 0 ? AddressRole.Contact : AddressRole.Unknown;
    }
}
