namespace IcpAnalyzers.Tasks.Heads;

/// <summary>Which facts of a head have been stated by somebody, and are not guessed from the name and version of the assembly.</summary>
internal readonly struct StatedFacts
{
    public StatedFacts(bool identifier, bool name, bool version)
    {
        Identifier = identifier;
        Name = name;
        Version = version;
    }

    public bool Identifier { get; }

    public bool Name { get; }

    public bool Version { get; }
}
