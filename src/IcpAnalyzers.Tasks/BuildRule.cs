using System.Globalization;

namespace IcpAnalyzers.Tasks;

/// <summary>A rule that the build reports and that no editor can show: it is about the filing record, not about a line of code.</summary>
/// <param name="Id">For example <c>ICP4001</c>.</param>
/// <param name="Severity"><c>Warning</c> or <c>Info</c>, as in the tables of rules.</param>
public sealed record BuildRule(string Id, string Severity)
{
    /// <summary>What it reports, without a final period.</summary>
    public string Title(CultureInfo culture) => Texts.Resources.GetString(Id + "_Title", culture) ?? "";
}
