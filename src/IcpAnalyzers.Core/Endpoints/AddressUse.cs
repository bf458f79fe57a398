namespace IcpAnalyzers.Core.Endpoints;

/// <summary>One row of the table of members that take an address.</summary>
public sealed class AddressUse
{
    /// <summary>Stands for the value that is assigned to a property, field or event.</summary>
    public const int Value = -1;

    /// <summary>Stands for the text that a member is called on: <c>"https://…".GetAsync()</c>.</summary>
    public const int Receiver = -2;

    /// <summary>The type of a native function, which every program declares in a class of its own.</summary>
    public const string AnyNative = "*";

    internal const int Any = -3;

    private readonly int argument;

    internal AddressUse(string type, string member, int argument, AddressRole role)
    {
        Type = type;
        Member = member;
        Role = role;
        this.argument = argument;
    }

    /// <summary>The full metadata name; derived types and implementations count.</summary>
    public string Type { get; }

    /// <summary>The metadata name; <c>.ctor</c> for constructors.</summary>
    public string Member { get; }

    public AddressRole Role { get; }

    /// <param name="index">The parameter's index, <see cref="Value"/> or <see cref="Receiver"/>.</param>
    public bool Takes(int index) => argument == index || argument == Any;
}
