using System.Text;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>Hex digits in the ways that forms and tools write them.</summary>
internal static class SheetHex
{
    public static string Upper(string hex) => hex.ToUpperInvariant();

    /// <summary>A colon between the octets, as keytool and openssl print them.</summary>
    public static string Colons(string hex)
    {
        var text = new StringBuilder(hex.Length * 3 / 2);
        for (var i = 0; i < hex.Length; i++)
        {
            if (i > 0 && i % 2 == 0)
                text.Append(':');
            text.Append(hex[i]);
        }

        return text.ToString();
    }
}
