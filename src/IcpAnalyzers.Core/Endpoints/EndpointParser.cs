namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Reads an address from left to right; one pass, no allocation, and no guess: what is not of the form is refused.</summary>
internal struct EndpointParser
{
    private const int NoPort = -1;

    // Longer hosts cannot be looked up by any resolver (RFC 1035, 2.3.4); templates may be longer than what they stand for.
    private const int MaxHost = 255;

    private readonly string text;
    private readonly int end;
    private int at;

    public EndpointParser(string text, int start, int length)
    {
        this.text = text;
        at = start;
        end = start + length;
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        while (end > at && char.IsWhiteSpace(text[end - 1]))
            end--;
    }

    public bool TryAbsolute(out Endpoint endpoint)
    {
        endpoint = default;
        var schemeStart = at;
        while (at < end && IsSchemeCharacter(text[at], at == schemeStart))
            at++;
        var schemeLength = at - schemeStart;
        if (schemeLength == 0 || at + 2 >= end || text[at] != ':' || text[at + 1] != '/' || text[at + 2] != '/')
            return false;

        at += 3;
        return TryRest(schemeStart, schemeLength, out endpoint);
    }

    public bool TryAuthority(out Endpoint endpoint)
    {
        if (!TryRest(at, 0, out endpoint))
            return false;
        if (endpoint.Port >= 0 || endpoint.IsBracketed)
            return true;

        // A word alone is a word.
        var dot = text.IndexOf('.', endpoint.HostStart, endpoint.HostLength);
        return dot > endpoint.HostStart && dot < endpoint.HostStart + endpoint.HostLength - 1;
    }

    private bool TryRest(int schemeStart, int schemeLength, out Endpoint endpoint)
    {
        endpoint = default;
        var authorityEnd = at;
        while (authorityEnd < end && text[authorityEnd] is not ('/' or '?' or '#' or '\\'))
            authorityEnd++;

        var userStart = at;
        var userLength = 0;
        if (authorityEnd > at && text.LastIndexOf('@', authorityEnd - 1, authorityEnd - at) is >= 0 and var sign)
        {
            userLength = sign - userStart;
            at = sign + 1;
        }

        if (EndsInUnknownPath(authorityEnd) is >= 0 and var pathStart)
            authorityEnd = pathStart;
        if (!TryHost(authorityEnd, out var hostStart, out var hostLength) || !TryPort(authorityEnd, out var port) || HasBlank(authorityEnd, end) || HasBlank(userStart, userStart + userLength))
            return false;

        endpoint = new Endpoint(text, schemeStart, schemeLength, userLength, hostStart, hostLength, port, authorityEnd, end);
        return true;
    }

    private bool TryHost(int limit, out int hostStart, out int hostLength)
    {
        hostStart = at;
        hostLength = 0;
        if (at >= limit)
            return false;

        if (text[at] == '[')
        {
            hostStart = ++at;
            while (at < limit && (IsHex(text[at]) || text[at] is ':' or '.'))
                at++;
            // A zone (%eth0) belongs to the address of one machine.
            if (at < limit && text[at] == '%')
                while (at < limit && text[at] != ']')
                    at++;
            hostLength = at - hostStart;
            return hostLength >= 2 && at < limit && text[at++] == ']';
        }

        while (at < limit && text[at] != ':')
        {
            if (TemplateLengthAt(at, limit) is > 0 and var template)
                at += template;
            else if (IsHostCharacter(text[at]))
                at++;
            else
                return false;
        }

        hostLength = at - hostStart;
        return hostLength is > 0 and <= MaxHost && HasNoEmptyLabel(hostStart, hostLength);
    }

    /// <summary>
    /// In <c>"https://api.sample.cn" + path</c> the unknown part begins with the slash that the rest of the address lacks; a part of
    /// the name would follow a dot or a dash, or come first.
    /// </summary>
    private int EndsInUnknownPath(int limit)
    {
        var dotSeen = false;
        for (var i = at; i < limit; i++)
        {
            var length = text[i] == Endpoint.Unknown ? 1 : TemplateLengthAt(i, limit);
            if (length > 0 && i + length == limit && dotSeen && char.IsLetterOrDigit(text[i - 1]))
                return i;
            i += length > 0 ? length - 1 : 0;
            dotSeen |= text[i] == '.';
        }

        return -1;
    }

    private bool TryPort(int limit, out int port)
    {
        port = NoPort;
        if (at == limit)
            return true;
        if (text[at++] != ':')
            return false;

        var value = 0;
        var digits = 0;
        for (; at < limit; at++, digits++)
        {
            if (text[at] is < '0' or > '9' || digits == 5)
                return IsUnknownPort(limit);
            value = (value * 10) + (text[at] - '0');
        }

        if (digits > 0)
            port = value;
        return value <= ushort.MaxValue;
    }

    private bool IsUnknownPort(int limit)
    {
        if (text[at] == Endpoint.Unknown)
            return at + 1 == limit;
        var template = TemplateLengthAt(at, limit);
        return template > 0 && at + template == limit;
    }

    /// <summary>The length of <c>{0}</c> or <c>${name}</c> at an index; 0 when there is none.</summary>
    private int TemplateLengthAt(int index, int limit)
    {
        var open = text[index] == '$' && index + 1 < limit ? index + 1 : index;
        if (text[open] != '{')
            return 0;
        var close = text.IndexOf('}', open, limit - open);
        return close > open + 1 ? close + 1 - index : 0;
    }

    private bool HasNoEmptyLabel(int start, int length)
    {
        // One dot at the end names the root; two in a row, or one at the front, name nothing.
        var previous = '.';
        for (var i = start; i < start + length; i++)
        {
            if (text[i] == '.' && previous == '.')
                return false;
            previous = text[i];
        }

        return true;
    }

    private bool HasBlank(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (char.IsWhiteSpace(text[i]))
                return true;
        return false;
    }

    private static bool IsSchemeCharacter(char c, bool first) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (!first && c is >= '0' and <= '9' or '+' or '-' or '.');

    // Letters beyond ASCII are those of internationalised names; the percent sign is one of an escaped octet.
    private static bool IsHostCharacter(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.' or '_' or '%' or Endpoint.Unknown || (c > 127 && char.IsLetterOrDigit(c));

    private static bool IsHex(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';
}
