using System;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Updates;

/// <summary>One row of the table of update libraries (update-apis.tsv).</summary>
public sealed class UpdateApi
{
    /// <summary>In <see cref="Member"/>: a constructor.</summary>
    public const string ConstructorName = ".ctor";

    /// <summary>In <see cref="Argument"/>: what is assigned to a property or field.</summary>
    public const string AssignedValue = "value";

    /// <summary>In <see cref="Argument"/>: what an implementation returns.</summary>
    public const string Returned = "return";

    /// <summary>In <see cref="ArgumentIndex"/>: no argument that has a place of its own.</summary>
    public const int NoIndex = -1;

    private const string AttributeSuffix = "Attribute";
    private const string Given = "given";
    private const string Always = "always";
    private const string Unset = "unset";
    private const string After = Unset + " after ";

    internal UpdateApi(
        string package, string type, string member, UpdateApiKind kind, string argument, UpdateApiRole role, string insecure, string unset, string fixedIn, string source)
    {
        Package = package;
        Type = new TypePattern(type);
        Member = member;
        Kind = kind;
        Argument = argument;
        ArgumentIndex = argument.Length == 1 && argument[0] is >= '0' and <= '9' ? argument[0] - '0' : NoIndex;
        Role = role;
        Insecure = new InsecureValue(insecure);
        IsInsecureAnyway = insecure == Always;
        IsInsecureWhenGiven = insecure == Given;
        IsInsecureUnset = unset.StartsWith(Unset, StringComparison.Ordinal);
        Trigger = unset.StartsWith(After, StringComparison.Ordinal) ? unset.Substring(After.Length) : "";
        FixedIn = fixedIn;
        Source = source;
        SourceWord = WordOf(Type, member, kind);
    }

    /// <summary>The package id the member comes from.</summary>
    public string Package { get; }

    /// <summary>The type; <c>*</c> for native functions, the root namespace for packages.</summary>
    public TypePattern Type { get; }

    /// <summary>The member's name; <see cref="ConstructorName"/> for constructors and attributes, the assembly for packages.</summary>
    public string Member { get; }

    public UpdateApiKind Kind { get; }

    /// <summary>As the table writes it: an index, a parameter's name, <see cref="AssignedValue"/>, <see cref="Returned"/>, lib folders.</summary>
    public string Argument { get; }

    /// <summary>The parameter's index, or <see cref="NoIndex"/>.</summary>
    public int ArgumentIndex { get; }

    public UpdateApiRole Role { get; }

    /// <summary>The constants that are insecure; none for feeds, whose address decides.</summary>
    public InsecureValue Insecure { get; }

    /// <summary>Every use is insecure.</summary>
    public bool IsInsecureAnyway { get; }

    /// <summary>Whatever is given makes it insecure: credentials of a protocol without encryption.</summary>
    public bool IsInsecureWhenGiven { get; }

    /// <summary>Leaving the member out is insecure.</summary>
    public bool IsInsecureUnset { get; }

    /// <summary>The native function whose call begins what the member should have been called for; empty for all others.</summary>
    public string Trigger { get; }

    /// <summary>The first version of the package in which it is no longer so; empty when there is none.</summary>
    public string FixedIn { get; }

    /// <summary>The repository and commit the signature was read in.</summary>
    public string Source { get; }

    /// <summary>The word that stands in source code wherever the member is used.</summary>
    public string SourceWord { get; }

    private static string WordOf(TypePattern type, string member, UpdateApiKind kind)
    {
        switch (kind)
        {
            case UpdateApiKind.Attribute:
                return type.SimpleName.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? type.SimpleName.Substring(0, type.SimpleName.Length - AttributeSuffix.Length) : type.SimpleName;
            case UpdateApiKind.Constructor or UpdateApiKind.Flags:
                return type.SimpleName;
            default:
                return member;
        }
    }
}
