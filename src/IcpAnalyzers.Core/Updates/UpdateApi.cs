using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Updates;

/// <summary>One row of the table of members that give an update library its address.</summary>
public sealed class UpdateApi
{
    /// <summary>Stands for the value that is assigned to a property or field.</summary>
    public const int Value = -1;

    private const string AttributeSuffix = "Attribute";

    internal UpdateApi(string package, string type, string member, UpdateApiKind kind, int argument, string source)
    {
        Package = package;
        Type = type;
        Member = member;
        Kind = kind;
        Argument = argument;
        Source = source;
        Names = NamesOf(type, member, kind);
    }

    /// <summary>The package id the member comes from.</summary>
    public string Package { get; }

    /// <summary>The full metadata name; <c>*</c> for native functions.</summary>
    public string Type { get; }

    /// <summary>The member's name; <c>.ctor</c> for constructors and attributes.</summary>
    public string Member { get; }

    public UpdateApiKind Kind { get; }

    /// <summary>The parameter's index, or <see cref="Value"/>.</summary>
    public int Argument { get; }

    /// <summary>The repository and commit the signature was read in.</summary>
    public string Source { get; }

    /// <summary>The words that stand in source code wherever the member is used.</summary>
    public IReadOnlyList<string> Names { get; }

    private static string[] NamesOf(string type, string member, UpdateApiKind kind)
    {
        if (kind is not (UpdateApiKind.Constructor or UpdateApiKind.Attribute))
            return new[] { member };

        var name = type.Substring(type.LastIndexOfAny(new[] { '.', '+' }) + 1);
        return kind == UpdateApiKind.Attribute && name.EndsWith(AttributeSuffix, StringComparison.Ordinal)
            ? new[] { name.Substring(0, name.Length - AttributeSuffix.Length) }
            : new[] { name };
    }
}
