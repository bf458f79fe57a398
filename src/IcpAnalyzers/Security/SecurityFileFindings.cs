using System.Collections.Generic;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Security;
using IcpAnalyzers.Infrastructure;

namespace IcpAnalyzers.Security;

/// <summary>What switches off the check of certificates, or on an outdated protocol, in one file that is not C#.</summary>
internal static class SecurityFileFindings
{
    public static IEnumerable<Finding> In(string text, FileKind kind, ProjectOptions project)
    {
        foreach (var setting in SecurityFileSettings.In(kind, text, project.Hosts))
            yield return setting.Rule == RuleIds.WeakTls
                ? new Finding(Rules.WeakTls, setting.Start, setting.Length, setting.Replacement, setting.Name)
                : new Finding(Rules.CertificateValidationDisabled, setting.Start, setting.Length, setting.Replacement, setting.Name, Texts.Of("Bypass_Write", setting.Replacement));
    }
}
