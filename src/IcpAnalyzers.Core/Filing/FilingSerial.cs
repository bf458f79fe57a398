namespace IcpAnalyzers.Core.Filing;

/// <summary>The part of a number after 号: a dash, a serial and the letter of the kind.</summary>
internal readonly struct FilingSerial
{
    // -1626X is the longest one seen. A year that follows a blank and a dash is text.
    private const int MaxDigits = 5;
    private const int MaxLooseDigits = 3;

    private FilingSerial(int end, string text, FilingDefects defects = FilingDefects.None, bool isOpen = false, bool isMask = false)
    {
        End = end;
        Text = text;
        Defects = defects;
        IsOpen = isOpen;
        IsMask = isMask;
    }

    public int End { get; }

    /// <summary>As in <c>-2A</c>; empty when there is none.</summary>
    public string Text { get; }

    public FilingDefects Defects { get; }

    /// <summary>Whether what follows is not known.</summary>
    public bool IsOpen { get; }

    public bool IsMask { get; }

    /// <param name="text">The text.</param>
    /// <param name="at">Where the serial can begin.</param>
    /// <param name="afterMark">Whether 号 stands before it; otherwise nothing but a plain serial is read.</param>
    public static FilingSerial Read(string text, int at, bool afterMark)
    {
        var none = new FilingSerial(at, "");
        if (FilingCharacters.IsOpen(text, at))
            return new FilingSerial(at, "", isOpen: true);

        var defects = FilingDefects.None;
        var dash = afterMark ? FilingCharacters.AfterGap(text, at) : at;
        if (dash >= text.Length)
            return none;
        if (FilingCharacters.Fold(text[dash], ref defects) != '-')
            return afterMark && dash == at ? WithoutDash(text, at) : none;

        var first = afterMark ? FilingCharacters.AfterGap(text, dash + 1) : dash + 1;
        if (first >= text.Length || FilingCharacters.IsLineBreak(text[first]))
            return afterMark && dash == at ? new FilingSerial(dash + 1, "-", FilingDefects.SerialForm) : none;
        if (FilingCharacters.IsOpen(text, first))
            return new FilingSerial(at, "", isOpen: true);

        var gaps = (dash > at ? 1 : 0) + (first > dash + 1 ? 1 : 0);
        if (!FilingCharacters.IsDigit(FilingCharacters.Fold(text[first])))
            return afterMark && gaps == 0 ? WithoutDigits(text, at, first) : none;

        if (gaps > 0)
            defects |= FilingDefects.Blanks;
        var serial = Digits(text, first, defects);
        var isLoose = gaps == 1 && serial.Text.Length <= MaxLooseDigits + 1 + (HasKind(serial) ? 1 : 0);
        return gaps == 0 || ((isLoose || HasKind(serial)) && FilingCharacters.IsBoundary(text, serial.End)) ? serial : none;
    }

    private static FilingSerial Digits(string text, int first, FilingDefects defects)
    {
        var end = first;
        while (end < text.Length && end - first <= MaxDigits && FilingCharacters.IsDigit(FilingCharacters.Fold(text[end])))
            end++;

        var serial = "-";
        for (var i = first; i < end; i++)
            serial += FilingCharacters.Fold(text[i], ref defects);
        if (serial[1] == '0' || end - first > MaxDigits)
            defects |= FilingDefects.SerialForm;

        var letters = end;
        while (letters < text.Length && letters - end <= 2 && FilingCharacters.IsLetter(FilingCharacters.Fold(text[letters])))
            letters++;
        switch (letters - end)
        {
            case 0:
                return new FilingSerial(end, serial, defects, isOpen: FilingCharacters.IsOpen(text, end));
            case 1:
                return WithKind(text, end, serial, defects);
            case 2:
                return new FilingSerial(letters, serial, defects | FilingDefects.UnknownKind);
            default:
                // A word that happens to follow.
                return new FilingSerial(end, serial, defects);
        }
    }

    private static FilingSerial WithKind(string text, int at, string serial, FilingDefects defects)
    {
        var letter = FilingCharacters.Fold(text[at], ref defects);
        var kind = FilingCharacters.ToUpper(letter);
        if (kind is not ('A' or 'X' or 'K') || (at + 1 < text.Length && FilingCharacters.IsDigit(FilingCharacters.Fold(text[at + 1]))))
            defects |= FilingDefects.UnknownKind;
        else if (kind != letter)
            defects |= FilingDefects.LowerCase;
        return new FilingSerial(at + 1, serial + kind, defects);
    }

    // 号2A: the letter makes it a serial; 号2 may be anything.
    private static FilingSerial WithoutDash(string text, int at)
    {
        if (!FilingCharacters.IsDigit(FilingCharacters.Fold(text[at])))
            return new FilingSerial(at, "");

        var serial = Digits(text, at, FilingDefects.DashForm);
        return HasKind(serial) && serial.Defects == FilingDefects.DashForm && FilingCharacters.IsBoundary(text, serial.End) ? serial : new FilingSerial(at, "");
    }

    private static FilingSerial WithoutDigits(string text, int at, int first)
    {
        var end = first;
        while (end < text.Length && end - first <= MaxDigits && Placeholders.IsMask(FilingCharacters.Fold(text[end])))
            end++;
        if (end > first)
        {
            if (end < text.Length && FilingCharacters.Fold(text[end]) is 'A' or 'K')
                end++;
            return FilingCharacters.IsBoundary(text, end) ? new FilingSerial(end, "", isMask: true) : new FilingSerial(at, "");
        }

        // A dash before other words separates them from the number.
        return FilingCharacters.IsLetter(FilingCharacters.Fold(text[first])) && FilingCharacters.IsBoundary(text, first + 1)
            ? new FilingSerial(first + 1, "-", FilingDefects.SerialForm)
            : new FilingSerial(at, "");
    }

    private static bool HasKind(FilingSerial serial) => serial.Text.Length > 2 && FilingCharacters.IsLetter(serial.Text[serial.Text.Length - 1]);
}
