namespace IcpAnalyzers.Core.Assemblies;

/// <summary>The streams of metadata (ECMA-335 II.24.2): tables and heaps, of an assembly or of its debug information.</summary>
internal sealed class MetadataRoot
{
    private const int Signature = 0x424A5342;

    private readonly Octets root;
    private readonly Octets strings;
    private readonly Octets blobs;

    public MetadataRoot(Octets root)
    {
        this.root = root;
        if (root.I32(0) != Signature)
            throw new AssemblyFormatException("It has no metadata.");
        Tables = new MetadataTables(Stream("#~") ?? Stream("#-") ?? throw new AssemblyFormatException("It has no metadata."));
        strings = Stream("#Strings") ?? default;
        blobs = Stream("#Blob") ?? default;
        UserStrings = Stream("#US") ?? default;
    }

    public MetadataTables Tables { get; }

    /// <summary>The literals of the code, as UTF-16 with a length before each.</summary>
    public Octets UserStrings { get; }

    public string Name(int index) => index == 0 ? "" : strings.Utf8Z(index);

    public Octets Blob(int index)
    {
        if (index == 0)
            return default;
        var length = blobs.Compressed(ref index);
        return blobs.Slice(index, length);
    }

    private Octets? Stream(string name)
    {
        var header = 16 + root.I32(12);
        var count = root.U16(header + 2);
        header += 4;
        for (var i = 0; i < count; i++)
        {
            var title = root.Utf8Z(header + 8);
            if (title == name)
                return root.Slice(root.I32(header), root.I32(header + 4));
            // The name is filled up to a multiple of four.
            header += 8 + ((title.Length + 4) & ~3);
        }

        return null;
    }
}
