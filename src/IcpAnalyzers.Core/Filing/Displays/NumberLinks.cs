using System.Collections.Generic;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>Finds which address belongs to which number of a page: an anchor around it, the address on its own element, the gesture in it.</summary>
public sealed class NumberLinks
{
    private readonly FileKind kind;
    private readonly List<FileValue> addresses = new();
    private readonly List<(FilePlace Place, PoliceNumber? Police, bool IsPolice)> numbers = new();

    public NumberLinks(FileKind kind) => this.kind = kind;

    private bool IsPage => FileKinds.IsPage(kind);

    /// <summary>Takes a value that may be an address.</summary>
    public void SeeAddress(in FileValue value)
    {
        if (IsPage && value.Place is not null && LinkElements.IsAddress(value))
            addresses.Add(value);
    }

    /// <summary>Takes a text in which a number may stand.</summary>
    public void SeeText(in FileValue value, string text)
    {
        if (!IsPage || value.Place is not { } place || value.Element == "script")
            return;
        foreach (var candidate in PoliceNumber.Scan(text))
            if (candidate.Verdict != FilingVerdict.Placeholder)
                numbers.Add((place, candidate.Number, true));
        if (HasRegisterNumber(text))
            numbers.Add((place, null, false));
    }

    /// <summary>Takes the expressions of a page whose names or constants are those of a number: <c>@IcpFiling.Number</c>, <c>{Binding Site.BeiAn}</c>.</summary>
    public void SeeBound(string file)
    {
        if (!IsPage || addresses.Count == 0)
            return;
        foreach (var sighting in FileSightings.Of(kind, file))
            if (sighting.Place is { } place && (sighting.Kind == SightingKind.Constant || (sighting.Kind == SightingKind.Bound && !FilingName.IsPolice(file.Substring(sighting.Start, sighting.Length)))))
                numbers.Add((place, null, false));
    }

    /// <summary>Whether a number of the register stands in a text, or a label before one that is not known. A licence has no page there.</summary>
    public static bool HasRegisterNumber(string text)
    {
        var isIcp = FilingLabel.IsBeforeNumber(text);
        foreach (var candidate in FilingNumber.Scan(text))
            isIcp |= !candidate.IsExample && candidate.Number is null or { Series: FilingSeries.Record };
        return isIcp;
    }

    /// <summary>The pairs, each address once; one that two kinds of number share is nobody's.</summary>
    public IEnumerable<NumberLink> All()
    {
        foreach (var address in addresses)
        {
            (FilePlace Place, PoliceNumber? Police, bool IsPolice)? owner = null;
            var isShared = false;
            foreach (var number in numbers)
            {
                if (!LinkElements.Belongs(address.Place!, number.Place))
                    continue;
                isShared |= owner is { } other && other.IsPolice != number.IsPolice;
                owner ??= number;
            }

            if (owner is { } found && !isShared)
                yield return new NumberLink(address, found.Police, found.IsPolice);
        }
    }
}
