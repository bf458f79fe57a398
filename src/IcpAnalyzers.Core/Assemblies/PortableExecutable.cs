namespace IcpAnalyzers.Core.Assemblies;

/// <summary>The outer form of a Windows program or assembly: sections and directories (Microsoft PE and COFF specification).</summary>
internal sealed class PortableExecutable
{
    private const int SecurityDirectory = 4;
    private const int DebugDirectory = 6;
    private const int CliDirectory = 14;

    private readonly Octets file;
    private readonly int sections;
    private readonly int sectionCount;
    private readonly int directories;
    private readonly int directoryCount;

    public PortableExecutable(Octets file)
    {
        this.file = file;
        if (file.Length < 64 || file.U16(0) != 0x5A4D)
            throw new AssemblyFormatException("It is no assembly.");
        var header = file.I32(0x3C);
        if (file.I32(header) != 0x4550)
            throw new AssemblyFormatException("It is no assembly.");

        sectionCount = file.U16(header + 6);
        var optional = header + 24;
        sections = optional + file.U16(header + 20);
        // PE32 or PE32+.
        directories = optional + (file.U16(optional) == 0x20B ? 112 : 96);
        directoryCount = file.I32(directories - 4);
    }

    /// <summary>The header of the common language runtime; null in native code.</summary>
    public Octets? CliHeader => Directory(CliDirectory);

    public bool HasCliHeader => CliDirectory < directoryCount && file.I32(directories + (CliDirectory * 8)) != 0;

    /// <summary>Entries of 28 octets.</summary>
    public Octets? Debug => Directory(DebugDirectory);

    public Octets File => file;

    /// <summary>Where the Authenticode signature lies in the file, and its length; the only directory that is no address in memory. 0 and 0 without one.</summary>
    public (long Offset, int Length) Signature => SecurityDirectory >= directoryCount
        ? (0, 0)
        : ((uint)file.I32(directories + (SecurityDirectory * 8)), file.I32(directories + (SecurityDirectory * 8) + 4));

    /// <summary>Where the image has what memory has at an address.</summary>
    public Octets At(int address)
    {
        for (var i = 0; i < sectionCount; i++)
        {
            var section = sections + (i * 40);
            var first = file.I32(section + 12);
            var size = file.I32(section + 16);
            if (address >= first && address - first < size)
                return file.From(file.I32(section + 20) + address - first);
        }

        throw new AssemblyFormatException("It refers to an address that it does not have.");
    }

    private Octets? Directory(int index)
    {
        if (index >= directoryCount)
            return null;
        var address = file.I32(directories + (index * 8));
        return address == 0 ? null : At(address).Slice(0, file.I32(directories + (index * 8) + 4));
    }
}
