using IcpAnalyzers.Core.Assemblies;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Finds the Authenticode signature of a program.</summary>
/// <remarks>Source: Microsoft, PE Format, section "The Attribute Certificate Table".</remarks>
internal static class PortableExecutableSignature
{
    public static bool IsOne(byte[] head) => head.Length > 1 && head[0] == 'M' && head[1] == 'Z';

    /// <summary>Where the signature is in the file, from the first kilobytes of it; false when the program has none or is damaged.</summary>
    public static bool TryFind(byte[] head, out long offset, out int length)
    {
        try
        {
            (offset, length) = new PortableExecutable(new Octets(head, 0, head.Length)).Signature;
            return offset > 0 && length > 8;
        }
        catch (AssemblyFormatException)
        {
            (offset, length) = (0, 0);
            return false;
        }
    }
}
