using System;
using System.Globalization;
using System.Numerics;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Reads a SubjectPublicKeyInfo (RFC 5280, section 4.1).</summary>
internal static class PublicKeyInfo
{
    /// <summary>Null for a damaged one. A key of an algorithm that is not known keeps its encoded forms.</summary>
    public static SheetPublicKey? Of(in DerValue info)
    {
        if (!info.TryFirst(out var algorithm) || !algorithm.TryFirst(out var identifier)
            || !algorithm.TryNext(info, out var key) || key.Tag != DerValue.BitString || key.Length < 2)
            return null;

        var whole = info.Whole();
        var encoded = new SheetPublicKey(ObjectIdentifier.Of(identifier), 0, "", "", Hex.Of(whole), Convert.ToBase64String(whole));
        return encoded.Algorithm switch
        {
            ObjectIdentifier.Rsa => OfRsa(encoded, key),
            ObjectIdentifier.EllipticCurve => encoded with { Algorithm = "EC", Bits = identifier.TryNext(algorithm, out var curve) ? BitsOfCurve(ObjectIdentifier.Of(curve)) : 0 },
            ObjectIdentifier.Dsa => encoded with { Algorithm = "DSA", Bits = identifier.TryNext(algorithm, out var parameters) && parameters.TryFirst(out var prime) ? BitsOf(Unsigned(prime)) : 0 },
            _ => encoded,
        };
    }

    // The first octet of a bit string counts the unused bits; RSAPublicKey is a sequence of modulus and exponent (RFC 8017, appendix A.1.1).
    private static SheetPublicKey? OfRsa(SheetPublicKey encoded, in DerValue key)
    {
        if (!DerValue.TryRead(key.Bytes, key.Content + 1, key.ContentEnd, out var sequence) || !sequence.TryFirst(out var modulus) || modulus.Tag != DerValue.Integer)
            return null;

        var bytes = Unsigned(modulus);
        var littleEndian = new byte[bytes.Length + 1];
        for (var i = 0; i < bytes.Length; i++)
            littleEndian[bytes.Length - 1 - i] = bytes[i];
        return encoded with
        {
            Algorithm = "RSA",
            Bits = BitsOf(bytes),
            ModulusHex = Hex.Of(bytes),
            ModulusDecimal = new BigInteger(littleEndian).ToString(CultureInfo.InvariantCulture),
        };
    }

    // SEC 2 and RFC 5480: the curves with a name that signing tools offer, and SM2 (GB/T 32918).
    private static int BitsOfCurve(string curve) => curve switch
    {
        "1.2.840.10045.3.1.7" => 256,
        "1.3.132.0.10" => 256,
        "1.3.132.0.33" => 224,
        "1.3.132.0.34" => 384,
        "1.3.132.0.35" => 521,
        "1.2.156.10197.1.301" => 256,
        _ => 0,
    };

    private static byte[] Unsigned(in DerValue integer)
    {
        var start = integer.Content;
        while (start < integer.ContentEnd - 1 && integer.Bytes[start] == 0)
            start++;
        var bytes = new byte[integer.ContentEnd - start];
        Array.Copy(integer.Bytes, start, bytes, 0, bytes.Length);
        return bytes;
    }

    private static int BitsOf(byte[] bytes)
    {
        if (bytes.Length == 0)
            return 0;
        var bits = (bytes.Length - 1) * 8;
        for (var top = bytes[0]; top != 0; top >>= 1)
            bits++;
        return bits;
    }
}
