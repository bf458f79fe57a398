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

    private bool IsPage => kind is FileKind.Xaml or FileKind.Razor or FileKind.Html;

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
        var isIcp = FilingLabel.IsBeforeNumber(text);
        foreach (var candidate in FilingNumber.Scan(text))
            isIcp |= !candidate.IsExample && candidate.Number is null or { Series: FilingSeries.Record };
        if (isIcp)
            numbers.Add((place, null, false));
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
                if (!Belongs(address.Place!, number.Place))
                    continue;
                isShared |= owner is { } other && other.IsPolice != number.IsPolice;
                owner ??= number;
            }

            if (owner is { } found && !isShared)
                yield return new NumberLink(address, found.Police, found.IsPolice);
        }
    }

    private static bool Belongs(FilePlace address, FilePlace number)
    {
        if (LinkElements.Around(number) is { } link)
            return link == address;
        // <Label Text="…"><Label.GestureRecognizers><TapGestureRecognizer CommandParameter="…" />
        return address == number || (address.Name.EndsWith("GestureRecognizer", System.StringComparison.Ordinal) && address.Parent?.Parent == number);
    }
}
