using System;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Where the parts of a network address stand in a text.</summary>
/// <remarks>
/// Nothing is copied and nothing is decoded: the parts are indices into <see cref="Text"/>, so that a finding can be shown where it was written.
/// A part that is not known, because it comes from a variable or a template (<c>{0}</c>, <c>${name}</c>), is kept as it is written.
/// </remarks>
public readonly struct Endpoint
{
    /// <summary>Stands for a part of the text that is not known (U+FFFC).</summary>
    public const char Unknown = '\uFFFC';

    internal Endpoint(string text, int schemeStart, int schemeLength, int userLength, int hostStart, int hostLength, int port, int pathStart, int end)
    {
        Text = text;
        SchemeStart = schemeStart;
        SchemeLength = schemeLength;
        UserInfoLength = userLength;
        HostStart = hostStart;
        HostLength = hostLength;
        Port = port;
        PathStart = pathStart;
        PathLength = end - pathStart;
    }

    /// <summary>The text that was parsed, with whatever stands around the address.</summary>
    public string Text { get; }

    public int SchemeStart { get; }

    /// <summary>Without the colon; 0 for an address without a scheme.</summary>
    public int SchemeLength { get; }

    /// <summary>What stands before the @, without it; 0 when nothing does. It ends one character before the host.</summary>
    public int UserInfoLength { get; }

    /// <summary>An IPv6 address keeps its brackets outside.</summary>
    public int HostStart { get; }

    public int HostLength { get; }

    /// <summary>-1 when none is written or it is not known.</summary>
    public int Port { get; }

    public int PathStart { get; }

    /// <summary>Path, query and fragment together.</summary>
    public int PathLength { get; }

    /// <summary>The path alone, without query and fragment; built anew at each call.</summary>
    public string Path
    {
        get
        {
            var end = Text.IndexOfAny(new[] { '?', '#' }, PathStart, PathLength);
            return Text.Substring(PathStart, end < 0 ? PathLength : end - PathStart);
        }
    }

    /// <summary>Whether the host is an IPv6 address in brackets.</summary>
    public bool IsBracketed => HostStart > 0 && HostStart + HostLength < Text.Length && Text[HostStart - 1] == '[' && Text[HostStart + HostLength] == ']';

    /// <summary>Compares without case; <paramref name="scheme"/> is lower case.</summary>
    public bool IsScheme(string scheme) =>
        SchemeLength == scheme.Length && string.Compare(Text, SchemeStart, scheme, 0, SchemeLength, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Understands an absolute address: <c>scheme://user@host:port/path</c>.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="start">Where the address begins; blanks before it are skipped.</param>
    /// <param name="length">How far the text may be read; blanks at the end are left out.</param>
    /// <param name="endpoint">The parts.</param>
    /// <returns>False for relative references, opaque addresses (<c>mailto:</c>), several addresses in a row, patterns and prose.</returns>
    public static bool TryParse(string text, int start, int length, out Endpoint endpoint) =>
        new EndpointParser(text, start, length).TryAbsolute(out endpoint);

    /// <summary>Understands an address without a scheme: <c>host</c>, <c>host:port</c>, <c>host:port/path</c>.</summary>
    /// <returns>False where something else is written; a host has a dot, is an address, or has a port behind it.</returns>
    public static bool TryParseAuthority(string text, int start, int length, out Endpoint endpoint) =>
        new EndpointParser(text, start, length).TryAuthority(out endpoint);
}
