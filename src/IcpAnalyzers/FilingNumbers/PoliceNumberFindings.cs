using System.Collections.Generic;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Infrastructure;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>What is wrong with the police numbers (公网安备) of one text, whatever kind of file the text comes from.</summary>
internal static class PoliceNumberFindings
{
    public static IEnumerable<Finding> In(string text)
    {
        foreach (var candidate in PoliceNumber.Scan(text))
        {
            if (candidate.Verdict is not (FilingVerdict.Malformed or FilingVerdict.WrongProvince))
                continue;

            var shown = text.Substring(candidate.Start, candidate.Length);
            var reason = candidate.Verdict == FilingVerdict.WrongProvince ? Texts.Of("Police_Province") : Texts.Of("Police_Form");
            yield return new Finding(Rules.PoliceNumber, candidate.Start, candidate.Length, candidate.Canonical, shown, reason);
        }
    }
}
