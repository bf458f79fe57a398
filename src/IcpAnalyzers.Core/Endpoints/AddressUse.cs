namespace IcpAnalyzers.Core.Endpoints;

/// <summary>One row of the table of members that take an address.</summary>
public sealed class AddressUse
{
    /// <summary>Stands for the value that is assigned to a property, field or event.</summary>
    public const int Value = -1;

    /// <summary>Stands for the text that a member is called on: <c>"https://…".GetAsync()</c>.</summary>
    public const int Receiver = -2;

    internal const int Any = -3;

    // Every program declares a native function in a class of its own.
    private const string AnyNative = "*";

    private readonly int argument;

    internal AddressUse(in TypePattern type, string member, int argument, AddressRole role)
    {
        Type = type;
        Member = member;
        Role = role;
        this.argument = argument;
    }

    /// <summary>Derived types and implementations count.</summary>
    public TypePattern Type { get; }

    /// <summary>Whether it is a function of a native library.</summary>
    public bool IsNative => Type.Text == AnyNative;

    /// <summary>The metadata name; <c>.ctor</c> for constructors.</summary>
    public string Member { get; }

    public AddressRole Role { get; }

    /// <param name="index">The parameter's index, <see cref="Value"/> or <see cref="Receiver"/>.</param>
    public bool Takes(int index) => argument == index || argument == Any;
}
