using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>A type of an SDK that contacts one fixed host unless the code names another one.</summary>
public sealed class SdkDefault
{
    /// <summary>The metadata name of constructors.</summary>
    public const string Constructor = ".ctor";

    private const string InPlace = "?";

    private static readonly char[] Blank = { ' ' };

    private readonly string[] arguments;
    private readonly string[] overrides;

    internal SdkDefault(string[] row)
    {
        Type = new TypePattern(row[1]);
        Member = row[2];
        arguments = row[3].Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        overrides = row[4].Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        Host = row[5];
        IsRetired = row[6] == "Retired";
        Source = row[7];
    }

    public TypePattern Type { get; }

    /// <summary>The static method or property that starts the SDK, or <see cref="Constructor"/>.</summary>
    public string Member { get; }

    /// <summary>Words that name another host wherever they stand in the file.</summary>
    public IReadOnlyList<string> Overrides => overrides;

    /// <summary>The host that is contacted by default.</summary>
    public string Host { get; }

    /// <summary>Whether the service was switched off.</summary>
    public bool IsRetired { get; }

    public string Source { get; }

    /// <summary>Whether an object made in place may be given that sets further things.</summary>
    public bool TakesOptions => Array.Exists(arguments, static name => name.EndsWith(InPlace, StringComparison.Ordinal));

    /// <summary>Whether a variable is called like a parameter that may be given: <c>AppSecret</c>, <c>_apiKey</c>, <c>settings.ClientId</c>.</summary>
    public bool AllowsName(string variable) => Array.Exists(arguments, name => variable.TrimStart('_').EndsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a parameter may be given without changing the host.</summary>
    /// <param name="parameter">Its name.</param>
    /// <param name="inPlace">Whether the argument is an object that is made in the call, so that everything it sets is in sight.</param>
    public bool Allows(string parameter, bool inPlace)
    {
        foreach (var name in arguments)
            if (name == parameter || (inPlace && name.Length == parameter.Length + 1 && name.EndsWith(InPlace, StringComparison.Ordinal) && name.StartsWith(parameter, StringComparison.Ordinal)))
                return true;
        return false;
    }
}
