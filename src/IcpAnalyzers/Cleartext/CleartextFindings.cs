using System.Collections.Generic;
using IcpAnalyzers.Core.Cleartext;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Cleartext;

/// <summary>What permits unencrypted connections in one file that is not C#, unless the project's C# overrides it.</summary>
internal static class CleartextFindings
{
    public static IEnumerable<Finding> In(string text, FileKind kind, string path, ProjectOptions project, AdditionalFileAnalysisContext context)
    {
        foreach (var setting in CleartextSettings.In(kind, path, text, project.Hosts))
        {
            // The build merges the attribute into the manifest.
            if (AndroidManifest.IsOne(path) && NetworkSecurityConfigs.AreNamedIn(context.Compilation, context.CancellationToken))
                yield break;

            yield return new Finding(Rules.CleartextPermitted, setting.Start, setting.Length, setting.Replacement, Arguments(setting))
            {
                Hosts = AndroidManifest.IsOne(path) ? ClearTextHosts.In(context.Compilation, project.Hosts, context.CancellationToken) : null,
            };
        }
    }

    private static object[] Arguments(in CleartextSetting setting) => new object[]
    {
        setting.Name,
        setting.Host is { } host ? Texts.Of("Cleartext_Host", host) : Texts.Of("Cleartext_AnyHost"),
        setting.Tightened,
    };
}
