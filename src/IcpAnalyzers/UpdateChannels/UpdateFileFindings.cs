using System.Collections.Generic;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>What leaves updates unverified, or lets older versions in, in one file that is not C#.</summary>
internal static class UpdateFileFindings
{
    public static IEnumerable<Finding> In(string text, FileKind kind, string path)
    {
        foreach (var setting in UpdateFileSettings.In(kind, path, text))
        {
            var rule = setting.Role == UpdateApiRole.Downgrade ? Rules.DowngradeAllowed : Rules.UnverifiedUpdate;
            var remedy = setting.Replacement is { } better ? Texts.Of("Unverified_Write", better) : Texts.Of("Unverified_Key");
            yield return new Finding(rule, setting.Start, setting.Length, setting.Replacement, setting.Name, remedy);
        }
    }
}
