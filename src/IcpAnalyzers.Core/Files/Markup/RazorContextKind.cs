namespace IcpAnalyzers.Core.Files.Markup;

internal enum RazorContextKind
{
    /// <summary>Markup to the end of the file.</summary>
    Page,

    /// <summary>Markup up to the closing brace of <c>@section</c>.</summary>
    Section,

    /// <summary>One element among statements.</summary>
    Element,

    /// <summary>The rest of a line behind <c>@:</c>.</summary>
    Line,

    /// <summary>Statements up to the closing brace.</summary>
    Code,
}
