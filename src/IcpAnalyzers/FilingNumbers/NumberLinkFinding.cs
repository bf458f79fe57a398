using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Infrastructure;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>What is wrong with the address that a number is linked to, beyond what the address alone tells (<see cref="FilingLinkFinding"/>).</summary>
internal static class NumberLinkFinding
{
    /// <param name="text">The address.</param>
    /// <param name="isPolice">Whether the number is a police number (公网安备).</param>
    /// <param name="police">The police number when it is well-formed.</param>
    public static Finding? In(string text, bool isPolice, PoliceNumber? police)
    {
        if (!Endpoint.TryParse(text, 0, text.Length, out var endpoint) || text.IndexOf(Endpoint.Unknown, 0, endpoint.PathStart) >= 0)
            return null;

        var start = endpoint.SchemeStart;
        var length = endpoint.PathStart + endpoint.PathLength - start;
        var shown = text.Substring(start, length).Replace(Endpoint.Unknown, '…');
        var verdict = FilingLink.Judge(endpoint);
        if (isPolice)
            return FilingLink.IsCurrentPolice(endpoint)
                ? null
                : new Finding(Rules.PoliceNumber, start, length, police?.Link, police?.ToString() ?? PoliceNumber.Label, Texts.Of("Police_Link", shown));
        return verdict is FilingLinkVerdict.Police or FilingLinkVerdict.Other
            ? new Finding(Rules.WrongFilingLink, start, length, FilingLink.Address, shown, Texts.Of("Link_" + verdict), FilingLink.Address)
            : null;
    }
}
