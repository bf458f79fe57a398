using System;

namespace IcpAnalyzers.Core.Names;

/// <summary>What the name of a variable, property, method, setting or element tells about the text kept under it.</summary>
[Flags]
public enum NameMeanings
{
    None = 0,

    /// <summary>Shows people what to type, not what is: a placeholder, an example, a pattern.</summary>
    Hint = 1,

    /// <summary>The filing number of a site, a subject (主体) or a mini-program.</summary>
    OtherNumber = 2,

    /// <summary>A method that holds its argument against another text.</summary>
    Comparison = 4,

    /// <summary>An address that the program itself connects to.</summary>
    Contact = 8,

    /// <summary>An address that is opened for a person.</summary>
    Browse = 16,

    /// <summary>A name that only looks like an address: namespace, scope, audience, referer.</summary>
    Identifier = 32,

    /// <summary>A type that holds data to show or to test with, not data of the running program.</summary>
    Sample = 64,

    /// <summary>A filing number (备案号), or what is kept of the filing.</summary>
    Filing = 128,

    /// <summary>A method or type that tells developers, not users: logs, traces, assertions, errors.</summary>
    Log = 256,

    /// <summary>A place where users look for the filing number: start, About, Settings, the user's own page, a footer.</summary>
    Prominent = 512,

    /// <summary>A type that holds settings.</summary>
    Settings = 1024,

    /// <summary>An address, whatever it is for.</summary>
    Address = 2048,
}
