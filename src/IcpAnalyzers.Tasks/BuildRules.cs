using System.Collections.Generic;
using IcpAnalyzers.Core.Rules;

namespace IcpAnalyzers.Tasks;

/// <summary>The rules that only the build reports, in id order. Texts come from Strings.resx by id, pages from docs/rules by id.</summary>
public static class BuildRules
{
    public static IReadOnlyList<BuildRule> All { get; } = new[]
    {
        new BuildRule(RuleIds.MissingFilingFact, "Info"),
        new BuildRule(RuleIds.UnusableCertificate, "Warning"),
        new BuildRule(RuleIds.ServerNotInMainland, "Warning"),
        new BuildRule(RuleIds.NameDiffers, "Warning"),
    };
}
