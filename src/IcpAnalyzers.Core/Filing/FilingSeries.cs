namespace IcpAnalyzers.Core.Filing;

/// <summary>Which register a number belongs to.</summary>
public enum FilingSeries
{
    /// <summary>A filing: <c>京ICP备2026031728号</c> (备案).</summary>
    Record,

    /// <summary>A licence for commercial content: <c>京ICP证030173号</c> (经营性许可证).</summary>
    Licence,

    /// <summary>A licence for value-added telecom services: <c>粤B2-20090059</c> (增值电信业务经营许可证).</summary>
    Telecom,
}
