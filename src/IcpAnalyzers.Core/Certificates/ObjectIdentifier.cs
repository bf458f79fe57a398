using System.Globalization;
using System.Text;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>An object identifier in the dotted form.</summary>
internal static class ObjectIdentifier
{
    public const string Rsa = "1.2.840.113549.1.1.1";
    public const string EllipticCurve = "1.2.840.10045.2.1";
    public const string Dsa = "1.2.840.10040.4.1";
    public const string SignedData = "1.2.840.113549.1.7.2";

    /// <summary>Empty for a value that is none.</summary>
    public static string Of(in DerValue value)
    {
        if (value.Tag != DerValue.ObjectIdentifier || value.Length == 0 || value.Length > 64)
            return "";

        var text = new StringBuilder();
        var number = 0UL;
        for (var i = value.Content; i < value.ContentEnd; i++)
        {
            number = (number << 7) | (value.Bytes[i] & 0x7FUL);
            if ((value.Bytes[i] & 0x80) != 0)
                continue;

            // The first number holds two: 40 times the first arc, which is 0, 1 or 2, and the second.
            if (text.Length == 0)
            {
                var arc = number < 40 ? 0UL : number < 80 ? 1UL : 2UL;
                text.Append(arc.ToString(CultureInfo.InvariantCulture));
                number -= arc * 40;
            }

            text.Append('.').Append(number.ToString(CultureInfo.InvariantCulture));
            number = 0;
        }

        return text.ToString();
    }
}
