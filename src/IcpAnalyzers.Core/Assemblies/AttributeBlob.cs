using System.Collections.Generic;

namespace IcpAnalyzers.Core.Assemblies;

/// <summary>Reads the texts in the value of an attribute (ECMA-335 II.23.3). The types of the arguments stand in the signature of the constructor.</summary>
internal static class AttributeBlob
{
    private const int Boolean = 0x02;
    private const int RealDouble = 0x0D;
    private const int Text = 0x0E;
    private const int ValueType = 0x11;
    private const int Class = 0x12;
    private const int Object = 0x1C;
    private const int Array = 0x1D;
    private const int SystemType = 0x50;
    private const int Boxed = 0x51;
    private const int Field = 0x53;
    private const int Property = 0x54;
    private const int Enum = 0x55;
    private const int Null = 0xFF;

    /// <summary>The texts up to where the value cannot be followed: the width of an enum of another assembly is not known, and taken for four.</summary>
    /// <param name="value">The blob of the attribute.</param>
    /// <param name="signature">Of its constructor.</param>
    public static List<string> Texts(Octets value, Octets signature)
    {
        var texts = new List<string>();
        try
        {
            var at = 2;
            // The convention, the number of parameters, and void.
            var type = 1;
            var count = signature.Compressed(ref type);
            for (type++; count > 0; count--)
                Argument(value, ref at, Type(signature, ref type), texts);

            count = value.U16(at);
            for (at += 2; count > 0; count--)
            {
                if (value.U8(at++) is not (Field or Property))
                    break;
                var named = Type(value, ref at);
                Serialized(value, ref at);
                Argument(value, ref at, named, texts);
            }
        }
        catch (AssemblyFormatException)
        {
            // What was read before counts.
        }

        return texts;
    }

    // The kind, and of an array that of its items.
    private static (int Kind, int Item) Type(Octets octets, ref int at)
    {
        var kind = octets.U8(at++);
        switch (kind)
        {
            case ValueType or Class:
                octets.Compressed(ref at);
                break;
            case Enum:
                Serialized(octets, ref at);
                break;
            case Array:
                return (Array, Type(octets, ref at).Kind);
        }

        return (kind, 0);
    }

    private static void Argument(Octets value, ref int at, (int Kind, int Item) type, List<string> texts)
    {
        switch (type.Kind)
        {
            case Text:
                if (Serialized(value, ref at) is { Length: > 0 } text)
                    texts.Add(text);
                break;
            case Class or SystemType:
                Serialized(value, ref at);
                break;
            case Object or Boxed:
                Argument(value, ref at, Type(value, ref at), texts);
                break;
            case Array:
                // -1 stands for none at all.
                var count = value.I32(at);
                for (at += 4; count > 0; count--)
                    Argument(value, ref at, (type.Item, 0), texts);
                break;
            case ValueType or Enum:
                at += 4;
                break;
            case >= Boolean and <= RealDouble:
                at += Width(type.Kind);
                break;
            default:
                throw new AssemblyFormatException("It has an attribute of an unknown kind.");
        }
    }

    // bool, char, then integers of one to eight octets with and without a sign, then real numbers.
    private static int Width(int kind) => kind switch
    {
        Boolean or 0x04 or 0x05 => 1,
        0x03 or 0x06 or 0x07 => 2,
        0x0A or 0x0B or RealDouble => 8,
        _ => 4,
    };

    private static string? Serialized(Octets value, ref int at)
    {
        if (value.U8(at) == Null)
        {
            at++;
            return null;
        }

        var length = value.Compressed(ref at);
        var text = value.Utf8(at, length);
        at += length;
        return text;
    }
}
