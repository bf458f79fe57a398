using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>A number of a page and the address that opens when a person taps it.</summary>
public readonly struct NumberLink
{
    internal NumberLink(in FileValue address, PoliceNumber? police, bool isPolice)
    {
        Address = address;
        Police = police;
        IsPolice = isPolice;
    }

    public FileValue Address { get; }

    /// <summary>The police number when it is well-formed, otherwise null.</summary>
    public PoliceNumber? Police { get; }

    /// <summary>Whether it is a police number (公网安备) and no ICP number.</summary>
    public bool IsPolice { get; }
}
