namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>What stands behind an @ of Razor.</summary>
internal enum RazorKeyword
{
    /// <summary>No code: a plain @, an e-mail address.</summary>
    None,

    /// <summary><c>@@</c>, one @.</summary>
    Escape,

    /// <summary><c>@* … *@</c>.</summary>
    Comment,

    /// <summary><c>@(…)</c>, <c>@Model.Name</c>.</summary>
    Expression,

    /// <summary><c>@{ … }</c>: statements and markup.</summary>
    Block,

    /// <summary><c>@if (…) { … }</c> and the like: statements and markup.</summary>
    Statement,

    /// <summary><c>@section Name { … }</c>: markup.</summary>
    Section,

    /// <summary><c>@code { … }</c>, <c>@functions { … }</c>: members of the class.</summary>
    Members,

    /// <summary><c>@page "/about"</c> and the like, to the end of the line.</summary>
    Directive,
}
