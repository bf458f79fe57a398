namespace IcpAnalyzers.Core.Endpoints;

/// <summary>What is known about an address, and by what.</summary>
public readonly struct AddressVerdict
{
    internal AddressVerdict(AddressState state) => State = state;

    internal AddressVerdict(SpecialRange range)
    {
        State = AddressState.Special;
        SpecialRange = range;
    }

    internal AddressVerdict(PublicResolver resolver)
    {
        State = resolver.State;
        Resolver = resolver;
    }

    public AddressState State { get; }

    /// <summary>Set exactly when the state is <see cref="AddressState.Special"/>.</summary>
    public SpecialRange? SpecialRange { get; }

    /// <summary>Set when the address is a well-known resolver, whose state overrules the data.</summary>
    public PublicResolver? Resolver { get; }
}
