namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The shapes a host may have in a text.</summary>
internal static class HostName
{
    /// <summary>A name without a dot is one of this network: localhost, a container, a service.</summary>
    public static bool IsSingleLabel(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text[i] is '.' or ':' or Endpoint.Unknown or '{')
                return false;
        return end > start;
    }
}
