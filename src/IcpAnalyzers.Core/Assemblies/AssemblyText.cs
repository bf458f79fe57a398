namespace IcpAnalyzers.Core.Assemblies;

/// <summary>A literal in compiled code that may be an address.</summary>
public sealed class AssemblyText
{
    internal AssemblyText(string text, string member, string file, int line, StringConsumer? consumer)
    {
        Text = text;
        Member = member;
        File = file;
        Line = line;
        Consumer = consumer;
    }

    internal AssemblyText(string text, string member, AttributeUse attribute)
        : this(text, member, "", 0, null) => Attribute = attribute;

    public string Text { get; }

    /// <summary>Namespace, type and member the literal stands in.</summary>
    public string Member { get; }

    /// <summary>As the debug information names it; empty when there is none.</summary>
    public string File { get; }

    /// <summary>From 1; 0 when it is not known.</summary>
    public int Line { get; }

    /// <summary>What takes the literal; null when that is not certain.</summary>
    internal StringConsumer? Consumer { get; }

    /// <summary>The attribute it stands in; null for one in code.</summary>
    internal AttributeUse? Attribute { get; }
}
