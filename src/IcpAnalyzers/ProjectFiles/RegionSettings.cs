using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>Collects the overseas regions that a settings file chooses; those beside an address of their own are none.</summary>
internal sealed class RegionSettings
{
    private static readonly string[] RegionNames = { "Region", "RegionId", "RegionEndpoint", "Region_Id" };

    // Where one of these is set too, the region no longer says where requests go: an S3-compatible server takes any.
    private static readonly string[] AddressNames = { "Endpoint", "ServiceUrl", "Service_Url", "Url", "Uri", "Host", "Domain" };

    // The longest id is shorter; what is longer is no region.
    private const int MaxLength = 40;

    private readonly FileKind kind;
    private readonly HashSet<string> addressed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(FileValue Value, string Group, RegionKey Cloud)> regions = new();

    public RegionSettings(FileKind kind) => this.kind = kind;

    public void See(in FileValue value)
    {
        if (kind is not (FileKind.Json or FileKind.Config))
            return;

        // <add key="AWSRegion" value="…" />, <setting name="AWSRegion"><value>…, <aws region="…" />
        var isKeyed = kind == FileKind.Json || value.Name is "" or "value";
        var name = kind == FileKind.Config && isKeyed ? value.Key : value.Name;
        var isRegion = EndsInOneOf(name, RegionNames);
        if (!isRegion && !EndsInOneOf(name, AddressNames))
            return;

        var path = isKeyed ? value.Key : value.Path;
        if (RegionKeyTable.Default.CloudOf(path) is not { } cloud)
            return;
        var end = path.LastIndexOfAny(new[] { ':', '/' });
        var group = end < 0 ? cloud.Service : path.Substring(0, end);
        if (!isRegion)
            addressed.Add(group);
        else if (value.Length <= MaxLength && cloud.IsOverseas(value.Text))
            regions.Add((value, group, cloud));
    }

    public IEnumerable<(FileValue Value, RegionKey Cloud)> Overseas()
    {
        foreach (var (value, group, cloud) in regions)
            if (!addressed.Contains(group))
                yield return (value, cloud);
    }

    private static bool EndsInOneOf(string name, string[] endings)
    {
        foreach (var ending in endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
