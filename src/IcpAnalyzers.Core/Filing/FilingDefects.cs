using System;

namespace IcpAnalyzers.Core.Filing;

/// <summary>How a number differs from its canonical form.</summary>
[Flags]
public enum FilingDefects
{
    None = 0,

    /// <summary>Letters, digits or dashes of the full-width block: <c>ＩＣＰ</c>, <c>１</c>, <c>－</c>.</summary>
    FullWidth = 1,

    /// <summary>Blanks or invisible characters inside the number.</summary>
    Blanks = 2,

    /// <summary>備, 號, 證.</summary>
    TraditionalCharacter = 4,

    /// <summary>No 号 after the digits.</summary>
    MissingMark = 8,

    /// <summary>The serial, or its letter, stands before 号.</summary>
    MovedMark = 16,

    LowerCase = 32,

    /// <summary>备案 for 备, ICP证备, a label written twice.</summary>
    ExtraWord = 64,

    DigitCount = 128,

    ImpossibleYear = 256,

    MissingProvince = 512,

    /// <summary>A letter after the serial other than A, X, K.</summary>
    UnknownKind = 1024,

    /// <summary>The serial is empty, begins with 0 or has more than five digits.</summary>
    SerialForm = 2048,

    /// <summary>Another dash than the ASCII one, or none where one belongs.</summary>
    DashForm = 4096,
}
