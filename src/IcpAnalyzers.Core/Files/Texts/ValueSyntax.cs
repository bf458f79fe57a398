using System;

namespace IcpAnalyzers.Core.Files.Texts;

/// <summary>What stands for something else in a raw text.</summary>
[Flags]
internal enum ValueSyntax : byte
{
    /// <summary>Nothing: the text is what is written.</summary>
    None = 0,

    /// <summary><c>&amp;amp;</c> and four more, <c>&amp;#20140;</c>.</summary>
    XmlEntities = 1,

    /// <summary>As in XML, and the names of HTML.</summary>
    HtmlEntities = 2,

    /// <summary><c>\n</c>, <c>\u4EAC</c>.</summary>
    JsonEscapes = 4,

    /// <summary>As in JSON, and <c>\x41</c>, <c>\u{4EAC}</c>, a backslash before the end of the line.</summary>
    ScriptEscapes = 8,

    /// <summary><c>${…}</c>.</summary>
    TemplateHoles = 16,

    /// <summary><c>@expression</c>, <c>@@</c>.</summary>
    RazorTransitions = 32,
}
