namespace IcpAnalyzers.Core.Filing;

/// <summary>Reads a number from 备 or 证 to its end; every step looks at a bounded number of characters.</summary>
internal struct FilingReader
{
    private readonly string text;
    private int at;
    private bool needsMark;
    private FilingShape shape;

    private FilingReader(string text, in FilingHead head)
    {
        this.text = text;
        at = head.End;
        needsMark = false;
        shape = new FilingShape { Prefix = head.Prefix, Mark = head.Mark, Defects = head.Defects, Digits = "", Serial = "" };
    }

    /// <returns>False where no number is meant, or part of it is not known.</returns>
    public static bool TryRead(string text, in FilingHead head, out FilingShape shape)
    {
        var reader = new FilingReader(text, head);
        var read = reader.Read();
        shape = reader.shape;
        return read;
    }

    private bool Read()
    {
        var extra = FilingExtraWord.Read(text, at, shape.Mark);
        shape.Defects |= extra.Defects;
        shape.IsUncertain = extra.IsMixed;
        shape.IsIrregular = extra.HasColon;
        needsMark = extra.NeedsMark;
        at = extra.End;

        var body = FilingCharacters.AfterWrap(text, at);
        if (body == at)
        {
            body = FilingCharacters.AfterGap(text, at);
            if (body > at && !needsMark)
                shape.Defects |= FilingDefects.Blanks;
        }

        if (body >= text.Length)
            return false;
        at = body;
        var digits = FilingDigits.Read(text, at);
        if (digits.Text.Length == 0)
            return ReadWord();
        return ReadNumber(digits) && (EndsInKind() || !FilingCharacters.IsOpen(text, at)) && Finish();
    }

    private bool ReadNumber(FilingDigits digits)
    {
        if (MarkAt(digits.End) < 0)
            digits = digits.Masks > 0 ? digits.WithoutTrailingMasks() is { Masks: 0, Text.Length: >= 8 } plain ? plain : digits : digits.Joined(text);
        else if (digits.Masks == 1 && FilingCharacters.IsLetter(digits.Text[digits.Text.Length - 1]))
            digits = digits.WithoutTrailingMasks();

        shape.Digits = digits.Text;
        shape.Masks = digits.Masks;
        shape.Defects |= digits.Defects;
        at = digits.End;
        shape.IsPlaceholder = digits.Masks > 0;
        return ReadMark() && FilingPlausibility.IsMeant(text, at, shape, needsMark);
    }

    private bool ReadMark()
    {
        var hasMark = TryMark();
        if (!hasMark && at + 1 < text.Length && FilingCharacters.IsLetter(FilingCharacters.Fold(text[at])) && MarkAt(at + 1) >= 0)
        {
            // 07500273X号: the letter belongs behind a serial that is not there.
            at++;
            shape.Defects |= FilingDefects.MovedMark;
            shape.IsUncertain = true;
            hasMark = TryMark();
        }

        if (!ReadSerial(hasMark))
            return false;
        if (hasMark)
            return true;
        if (shape.Serial.Length > 0 && TryMark())
        {
            shape.Defects |= FilingDefects.MovedMark;
            return true;
        }

        shape.Defects |= FilingDefects.MissingMark;
        return !needsMark;
    }

    private bool TryMark()
    {
        var mark = MarkAt(at);
        if (mark < 0)
            return false;
        if (mark > at)
            shape.Defects |= FilingDefects.Blanks;
        FilingCharacters.Fold(text[mark], ref shape.Defects);
        at = mark + 1;
        return true;
    }

    private bool ReadSerial(bool afterMark)
    {
        var serial = FilingSerial.Read(text, at, afterMark);
        shape.Defects |= serial.Defects;
        shape.Serial = serial.Text;
        shape.IsPlaceholder |= serial.IsMask;
        at = serial.End;
        return !serial.IsOpen;
    }

    private bool ReadWord()
    {
        var length = Placeholders.Pending.StartingAt(text, at);
        if (length == 0)
            length = Placeholders.Words.StartingAt(text, at);
        if (length == 0)
            return shape.Prefix.Kind == PrefixKind.Parody && ReadName();

        at += length;
        shape.IsPlaceholder = true;
        return shape.Prefix.Kind is PrefixKind.Province or PrefixKind.WrongProvince && (TryMark() || FilingCharacters.IsBoundary(text, at)) && Finish();
    }

    // Joke registries give out names: 萌ICP备APTX4869号.
    private bool ReadName()
    {
        var start = at;
        while (at < text.Length && at - start < 16 && (FilingCharacters.IsLetter(text[at]) || FilingCharacters.IsDigit(text[at])))
            at++;
        return at > start && TryMark() && Finish();
    }

    private bool Finish()
    {
        shape.End = at;
        shape.IsUncertain |= FilingPlausibility.IsGlued(text, at);
        return true;
    }

    private readonly bool EndsInKind() => shape.Serial.Length > 2 && FilingCharacters.IsLetter(shape.Serial[shape.Serial.Length - 1]);

    private readonly int MarkAt(int index)
    {
        var mark = FilingCharacters.AfterGap(text, index);
        return mark < text.Length && FilingCharacters.Fold(text[mark]) == '号' ? mark : -1;
    }
}
