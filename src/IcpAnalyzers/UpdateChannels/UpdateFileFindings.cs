using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Endpoints;
using IcpAnalyzers.Infrastructure;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>What leaves updates unverified, lets older versions in, or takes them from an overseas cloud by default, in one file that is not C#.</summary>
internal static class UpdateFileFindings
{
    private const string Scheme = "https://";

    public static IEnumerable<Finding> In(string text, FileKind kind, string path, HostTable hosts)
    {
        foreach (var setting in UpdateFileSettings.In(kind, path, text))
        {
            if (setting.Role == UpdateApiRole.Feed)
            {
                if (EndpointFinding.In(Scheme + setting.Host, hosts) is { IsOverseas: true } abroad)
                    yield return new Finding(Rules.OverseasUpdateChannel, setting.Start, setting.Length, null, abroad.HostAndService);
                continue;
            }

            var rule = setting.Role == UpdateApiRole.Downgrade ? Rules.DowngradeAllowed : Rules.UnverifiedUpdate;
            var remedy = setting.Replacement is { } better ? Texts.Of("Unverified_Write", better) : Texts.Of("Unverified_Key");
            yield return new Finding(rule, setting.Start, setting.Length, setting.Replacement, setting.Name, remedy);
        }
    }
}
