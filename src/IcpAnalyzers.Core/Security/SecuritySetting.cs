namespace IcpAnalyzers.Core.Security;

/// <summary>A setting in a text that switches off what protects a connection, with its place.</summary>
public readonly struct SecuritySetting
{
    internal SecuritySetting(string rule, string name, int start, int length, string replacement)
    {
        Rule = rule;
        Name = name;
        Start = start;
        Length = length;
        Replacement = replacement;
    }

    /// <summary>The id of the rule that reports it.</summary>
    public string Rule { get; }

    /// <summary>As it is written or documented.</summary>
    public string Name { get; }

    public int Start { get; }

    public int Length { get; }

    /// <summary>The secure value, to be put in its place.</summary>
    public string Replacement { get; }
}
