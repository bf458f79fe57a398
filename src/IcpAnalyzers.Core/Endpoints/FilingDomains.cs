using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The domains that the app's filing lists (备案域名): the project's <c>IcpFilingDomain</c> items.</summary>
public sealed class FilingDomains
{
    private readonly List<string> domains = new();

    /// <param name="items">Separated by <paramref name="separator"/>; <c>*.example.cn</c> and <c>example.cn</c> are the same.</param>
    /// <param name="separator">What stands between two.</param>
    public FilingDomains(string items, char separator)
    {
        foreach (var item in items.Split(separator))
        {
            var domain = item.Trim();
            if (domain.StartsWith("*.", StringComparison.Ordinal))
                domain = domain.Substring(2);
            if (domain.Length > 0)
                domains.Add(domain);
        }
    }

    public bool Any => domains.Count > 0;

    /// <summary>Whether a host is one of the domains or stands below one.</summary>
    public bool Cover(in Endpoint endpoint)
    {
        foreach (var domain in domains)
        {
            var before = endpoint.HostLength - domain.Length;
            if (before >= 0 && string.Compare(endpoint.Text, endpoint.HostStart + before, domain, 0, domain.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (before == 0 || endpoint.Text[endpoint.HostStart + before - 1] == '.'))
                return true;
        }

        return false;
    }
}
