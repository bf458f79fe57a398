namespace IcpAnalyzers.Core.Filing;

/// <summary>The canonical form, and nothing else: the strict reading that every verdict rests on.</summary>
/// <remarks>
/// <code>
/// number  = subject [ "-" serial [ kind ] ]
/// subject = prov "ICP备" ( "202".."209" DIGIT{7} | "05".."20" DIGIT{6} ) "号" | prov "ICP证" DIGIT{6} "号"
///         | ( prov | "合字" ) { ( "A" | "B" ) ( "1" | "2" ) "." } "B" ( "1" | "2" ) "-" ( "19" | "20" ) DIGIT{6}
/// serial  = "1".."9" DIGIT{0,4}      kind = "A" | "X" | "K"
/// </code>
/// </remarks>
internal struct FilingGrammar
{
    private readonly string text;
    private int at;

    private FilingGrammar(string text)
    {
        this.text = text;
        at = 0;
    }

    public static FilingNumber? Parse(string text) => new FilingGrammar(text).Number();

    private FilingNumber? Number()
    {
        var province = text.Length > 0 ? Province.Of(text[0]) : null;
        if (province is null && !Is(0, "合字"))
            return null;

        at = province is null ? 2 : 1;
        var series = Series(province);
        if (series is not { } known)
            return null;

        var subject = text.Substring(0, at);
        return Serial(out var serial, out var kind) ? new FilingNumber(text, subject, known, province, kind, serial) : null;
    }

    private FilingSeries? Series(Province? province)
    {
        if (province is null || !Is(at, "ICP"))
            return Telecom() ? FilingSeries.Telecom : null;
        if (Is(at, "ICP备"))
            return Digits(4, out var count) && IsYear(at, count) && End(count) ? FilingSeries.Record : null;
        return Is(at, "ICP证") && Digits(4, out var six) && six == 6 && End(six) ? FilingSeries.Licence : null;
    }

    private bool Digits(int label, out int count)
    {
        at += label;
        count = 0;
        while (at + count < text.Length && FilingCharacters.IsDigit(text[at + count]))
            count++;
        return count > 0;
    }

    // Two digits of the year until 2020, four since 2020; the register opened in 2005.
    private readonly bool IsYear(int start, int count) => count switch
    {
        8 => string.CompareOrdinal(text, start, "05", 0, 2) >= 0 && string.CompareOrdinal(text, start, "20", 0, 2) <= 0,
        10 => Is(start, "20") && text[start + 2] >= '2',
        _ => false,
    };

    private bool End(int digits)
    {
        at += digits;
        return at < text.Length && text[at++] == '号';
    }

    private bool Telecom()
    {
        // A1.B2.B1-: the last class stands before the dash and is a B.
        while (at + 2 < text.Length && text[at] is 'A' or 'B' && text[at + 1] is '1' or '2')
        {
            var isLast = text[at + 2] == '-';
            if (!isLast && text[at + 2] != '.')
                return false;
            if (isLast && text[at] != 'B')
                return false;
            at += 3;
            if (!isLast)
                continue;

            if ((!Is(at, "19") && !Is(at, "20")) || !Digits(0, out var count) || count != 8)
                return false;
            at += count;
            return true;
        }

        return false;
    }

    private bool Serial(out int serial, out FilingKind kind)
    {
        serial = 0;
        kind = FilingKind.Subject;
        if (at == text.Length)
            return true;
        if (text[at++] != '-' || at == text.Length || text[at] == '0')
            return false;

        var start = at;
        while (at < text.Length && FilingCharacters.IsDigit(text[at]) && at - start < 5)
            serial = (serial * 10) + (text[at++] - '0');
        if (at == start)
            return false;

        kind = FilingKind.Website;
        if (at == text.Length)
            return true;
        if (at + 1 != text.Length)
            return false;
        kind = text[at] switch { 'A' => FilingKind.App, 'X' => FilingKind.MiniProgram, 'K' => FilingKind.QuickApp, _ => FilingKind.Subject };
        return kind != FilingKind.Subject;
    }

    private readonly bool Is(int start, string expected) => string.CompareOrdinal(text, start, expected, 0, expected.Length) == 0;
}
