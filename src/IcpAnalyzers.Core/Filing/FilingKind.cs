namespace IcpAnalyzers.Core.Filing;

/// <summary>Whose number it is; all services of one subject share one series of serials.</summary>
public enum FilingKind
{
    /// <summary>The organisation or person: no serial (主体).</summary>
    Subject,

    /// <summary>A serial without a letter (网站).</summary>
    Website,

    /// <summary>A serial and the letter A.</summary>
    App,

    /// <summary>A serial and the letter X (小程序).</summary>
    MiniProgram,

    /// <summary>A serial and the letter K (快应用).</summary>
    QuickApp,
}
