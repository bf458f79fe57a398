using System.IO;
using IcpAnalyzers.Core.Files.Plist;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>The code signature (代码签名) in a program of Apple's platforms: who signed it, and what it may do (entitlements).</summary>
/// <remarks>Source: Apple, mach-o/loader.h and mach-o/fat.h (LC_CODE_SIGNATURE); xnu, osfmk/kern/cs_blobs.h (CS_SuperBlob).</remarks>
internal sealed class AppleSignature
{
    private const uint FatMagic = 0xCAFEBABE;
    private const uint LargeFatMagic = 0xCAFEBABF;
    private const uint Program32 = 0xCEFAEDFE;
    private const uint Program64 = 0xCFFAEDFE;
    private const uint CodeSignature = 0x1D;
    private const uint SuperBlob = 0xFADE0CC0;
    private const uint SignatureBlob = 0xFADE0B01;
    private const uint EntitlementsBlob = 0xFADE7171;
    private const int MaxCommands = 1 << 20;
    private const int MaxBlobs = 64;

    // Compiled ahead of time, the largest apps have some hundred megabytes.
    private const long MaxProgram = 1L << 30;

    private AppleSignature(SignedData? message, PropertyValue? entitlements)
    {
        Message = message;
        Entitlements = entitlements;
    }

    /// <summary>Null when nobody signed it: a signature for the own machine only counts the pages.</summary>
    public SignedData? Message { get; }

    /// <summary>A dictionary; null when there are none.</summary>
    public PropertyValue? Entitlements { get; }

    /// <summary>Null for a stream that is no program, a damaged one, or one without a signature.</summary>
    /// <param name="program">Is read once from its beginning, up to the signature.</param>
    public static AppleSignature? Read(Stream program)
    {
        var reader = new ForwardBytes(program, MaxProgram);
        if (reader.Read(8) is not { } start)
            return null;

        // A program for several processors holds one for each; the first says the same as the others.
        var from = 0L;
        if (Big(start, 0) is FatMagic or LargeFatMagic)
        {
            if (reader.Read(32) is not { } first)
                return null;
            from = Big(start, 0) == FatMagic ? Big(first, 8) : ((long)Big(first, 8) << 32) | Big(first, 12);
            if (!reader.SkipTo(from) || reader.Read(8) is not { } inner)
                return null;
            start = inner;
        }

        if (Big(start, 0) is not (Program32 or Program64) || reader.Read(Big(start, 0) == Program64 ? 24 : 20) is not { } header || Little(header, 12) > MaxCommands)
            return null;
        return reader.Read((int)Little(header, 12)) is { } commands && Find(commands) is var (offset, length) && length <= CertificateFile.MaxSignature
            && reader.SkipTo(from + offset) && reader.Read(length) is { } signature ? Of(signature) : null;
    }

    private static (long Offset, int Length)? Find(byte[] commands)
    {
        for (var at = 0L; at + 16 <= commands.Length; at += Little(commands, (int)at + 4))
        {
            if (Little(commands, (int)at) == CodeSignature)
                return (Little(commands, (int)at + 8), (int)System.Math.Min(Little(commands, (int)at + 12), int.MaxValue));
            if (Little(commands, (int)at + 4) < 8)
                break;
        }

        return null;
    }

    private static AppleSignature? Of(byte[] signature)
    {
        if (signature.Length < 12 || Big(signature, 0) != SuperBlob || Big(signature, 8) is > MaxBlobs)
            return null;
        SignedData? message = null;
        PropertyValue? entitlements = null;
        var count = (int)Big(signature, 8);
        for (var entry = 12; entry < 12 + (count * 8) && entry + 8 <= signature.Length; entry += 8)
        {
            var place = Big(signature, entry + 4);
            if (place > signature.Length - 8 || Big(signature, (int)place + 4) is var length && (length < 8 || length > signature.Length - place))
                continue;
            var at = (int)place;
            if (Big(signature, at) == SignatureBlob)
                message = SignedData.Read(signature, at + 8);
            else if (Big(signature, at) == EntitlementsBlob)
                entitlements = XmlPropertyList.Read(Slice(signature, at + 8, at + (int)Big(signature, at + 4)));
        }

        return new AppleSignature(message, entitlements is { Kind: PropertyKind.Dictionary } ? entitlements : null);
    }

    private static byte[] Slice(byte[] bytes, int from, int to)
    {
        var slice = new byte[to - from];
        System.Array.Copy(bytes, from, slice, 0, slice.Length);
        return slice;
    }

    private static uint Big(byte[] bytes, int at) => ((uint)bytes[at] << 24) | ((uint)bytes[at + 1] << 16) | ((uint)bytes[at + 2] << 8) | bytes[at + 3];

    private static uint Little(byte[] bytes, int at) => System.BitConverter.ToUInt32(bytes, at);
}
