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
        ReadExtraWord();
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

    private void ReadExtraWord()
    {
        var word = FilingCharacters.AfterGap(text, at);
        if (FilingHead.AfterRepeated(text, word, shape.Mark) is var repeated && repeated > word)
        {
            shape.Defects |= FilingDefects.ExtraWord;
            at = repeated;
            return;
        }

        if (FilingWords.Extras.StartingAt(text, word) is > 0 and var length)
        {
            // 证备 and 备证 mix two series.
            shape.IsUncertain |= FilingCharacters.Fold(text[word]) is '备' or '证';
            shape.Defects |= FilingDefects.ExtraWord;
            at = word + length;
            needsMark = true;
        }

        var colon = FilingCharacters.AfterGap(text, at);
        if (colon < text.Length && FilingCharacters.Fold(text[colon]) == ':')
        {
            shape.IsIrregular = true;
            at = colon + 1;
            needsMark = true;
        }
    }

    private bool ReadNumber(FilingDigits digits)
    {
        if (IsMarkAt(digits.End) < 0)
            digits = digits.Masks > 0 ? digits.WithoutTrailingMasks() is { Masks: 0, Text.Length: >= 8 } plain ? plain : digits : digits.Joined(text);
        else if (digits.Masks == 1 && FilingCharacters.IsLetter(digits.Text[digits.Text.Length - 1]))
            digits = digits.WithoutTrailingMasks();

        shape.Digits = digits.Text;
        shape.Masks = digits.Masks;
        shape.Defects |= digits.Defects;
        at = digits.End;
        return ReadMark() && (shape.Masks > 0 ? IsMasked(digits) : HasEnoughDigits());
    }

    private bool ReadMark()
    {
        var hasMark = TryMark();
        if (!hasMark && at + 1 < text.Length && FilingCharacters.IsLetter(FilingCharacters.Fold(text[at])) && IsMarkAt(at + 1) >= 0)
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
        var mark = IsMarkAt(at);
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

    // Prose has years and counts behind 备; masks are also wildcards and emphasis.
    private bool IsMasked(FilingDigits digits)
    {
        shape.IsPlaceholder = true;
        if (digits.Text.Trim('*', '_', '#') is { Length: 8 or 10 } inner && digits.Text.Length - inner.Length == digits.Masks)
            return false;
        var least = (shape.Defects & FilingDefects.MissingMark) != 0 ? 3 : digits.Text.IndexOf('…') >= 0 ? 1 : 2;
        return digits.Masks >= least;
    }

    private bool HasEnoughDigits()
    {
        var count = shape.Digits.Length;
        if (shape.Mark == '证')
            return count == 6;
        if (needsMark)
            return count is >= 6 and <= 11;
        if ((shape.Defects & FilingDefects.MissingMark) == 0)
            return count >= 4;
        return count is 8 or 10 || (count >= 5 && (FilingCharacters.IsBoundary(text, at) || IsGlued(text[at])));
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
        shape.IsUncertain |= at < text.Length && (IsGlued(text[at]) || FilingCharacters.IsDigit(FilingCharacters.Fold(text[at])) || FilingCharacters.IsLetter(FilingCharacters.Fold(text[at])));
        return true;
    }

    // A second number has run into this one.
    private static bool IsGlued(char next) => FilingCharacters.Fold(next) is '备' or '号' or '证';

    private readonly bool EndsInKind() => shape.Serial.Length > 2 && FilingCharacters.IsLetter(shape.Serial[shape.Serial.Length - 1]);

    private readonly int IsMarkAt(int index)
    {
        var mark = FilingCharacters.AfterGap(text, index);
        return mark < text.Length && FilingCharacters.Fold(text[mark]) == '号' ? mark : -1;
    }
}
