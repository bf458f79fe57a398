using System.Globalization;

namespace IcpAnalyzers.Core.Security;

/// <summary>One row of the table of members that switch off the check of certificates (证书校验) or switch on an outdated protocol.</summary>
public sealed class SecurityMember
{
    /// <summary>In <see cref="ArgumentIndex"/>: what is assigned, not what is passed.</summary>
    public const int AssignedValue = -1;

    /// <summary>In <see cref="Name"/>: a constructor.</summary>
    public const string Constructor = ".ctor";

    internal SecurityMember(string type, string name, SecurityMemberKind kind, string argument, string insecure, string rule, string source)
    {
        Type = type;
        Name = name;
        Kind = kind;
        Argument = argument;
        ArgumentIndex = argument.Length == 1 && argument[0] is >= '0' and <= '9' ? argument[0] - '0' : AssignedValue;
        Insecure = insecure;
        Bits = kind == SecurityMemberKind.Protocol && long.TryParse(insecure, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : 0;
        Rule = rule;
        Source = source;
        SourceWord = kind is SecurityMemberKind.Enum or SecurityMemberKind.Protocol || name == Constructor
            ? type.Substring(type.LastIndexOfAny(new[] { '.', '+' }) + 1)
            : name;
    }

    /// <summary>The full metadata name; members of derived and implementing types count as well.</summary>
    public string Type { get; }

    /// <summary>The member's metadata name.</summary>
    public string Name { get; }

    public SecurityMemberKind Kind { get; }

    /// <summary>As written in the table: <c>value</c>, an index, or the name of a switch.</summary>
    public string Argument { get; }

    /// <summary>The parameter's index, or <see cref="AssignedValue"/>.</summary>
    public int ArgumentIndex { get; }

    /// <summary>What makes the use insecure; its meaning depends on <see cref="Kind"/>.</summary>
    public string Insecure { get; }

    /// <summary>The bits that a protocol has in its enum; 0 for everything else.</summary>
    public long Bits { get; }

    /// <summary>The id of the rule that reports it.</summary>
    public string Rule { get; }

    public string Source { get; }

    /// <summary>The word that stands in source code wherever the member is used: its name, or the type's for constructors and enums.</summary>
    public string SourceWord { get; }
}
