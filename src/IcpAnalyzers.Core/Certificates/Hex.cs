namespace IcpAnalyzers.Core.Certificates;

/// <summary>Bytes as lower-case hex.</summary>
internal static class Hex
{
    private const string Digits = "0123456789abcdef";

    public static string Of(byte[] bytes) => Of(bytes, 0, bytes.Length);

    public static string Of(byte[] bytes, int start, int length)
    {
        var text = new char[length * 2];
        for (var i = 0; i < length; i++)
        {
            text[i * 2] = Digits[bytes[start + i] >> 4];
            text[(i * 2) + 1] = Digits[bytes[start + i] & 15];
        }

        return new string(text);
    }
}
