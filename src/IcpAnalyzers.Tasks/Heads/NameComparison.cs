using System;
using System.Linq;
using IcpAnalyzers.Core.Heads;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>Compares what a project says of its app with what a manifest says (ICP4007).</summary>
internal sealed class NameComparison
{
    private readonly BuildWarnings warnings;

    public NameComparison(BuildWarnings warnings) => this.warnings = warnings;

    /// <summary>A store of Windows gives a package its identifier; a debug build adds a last part to it.</summary>
    public void Identifiers(SheetHead head, ManifestFacts facts, string file, string text)
    {
        if (head.Platform != "windows" && facts.PackageId.Length > 0 && facts.PackageId != head.PackageId
            && !head.PackageId.StartsWith(facts.PackageId + ".", StringComparison.Ordinal) && !facts.PackageId.StartsWith(head.PackageId + ".", StringComparison.Ordinal))
            warnings.At(RuleIds.NameDiffers, null, 0, text, head.PackageId, facts.PackageId, file);
    }

    /// <summary>A name that the app has in any of its languages is its name.</summary>
    public void Names(SheetHead head, ManifestFacts facts, string file, string text)
    {
        if (facts.Names.InMainland.Length > 0 && !facts.Names.All.Contains(head.Name))
            warnings.At(RuleIds.NameDiffers, null, 0, text, head.Name, facts.Name, file);
    }
}
