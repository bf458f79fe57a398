using System;
using System.Globalization;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The shapes a host may have in a text.</summary>
internal static class HostName
{
    private static readonly IdnMapping Idn = new() { AllowUnassigned = true };

    /// <summary>A name without a dot is one of this network: localhost, a container, a service.</summary>
    public static bool IsSingleLabel(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text[i] is '.' or ':' or '{' or Endpoint.Unknown)
                return false;
        return end > start;
    }

    /// <summary><c>127.1</c>: this machine in the short form that resolvers of addresses (inet_aton) understand.</summary>
    public static bool IsShortLoopback(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text[i] is not ('.' or >= '0' and <= '9'))
                return false;
        return string.CompareOrdinal(text, start, "127.", 0, 4) == 0;
    }

    /// <summary>Whether a name has letters beyond ASCII or escaped octets, so that it has to be rewritten before it can be looked up.</summary>
    public static bool NeedsRewriting(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if ((text[i] > 127 && text[i] != Endpoint.Unknown) || text[i] == '%')
                return true;
        return false;
    }

    /// <summary>The name as a resolver is asked for it: octets unescaped, labels in punycode (RFC 5891).</summary>
    /// <returns>Null when it is no name at all.</returns>
    public static string? Rewrite(string name)
    {
        try
        {
            var plain = name.IndexOf('%') < 0 ? name : Uri.UnescapeDataString(name);
            return Idn.GetAscii(plain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
