namespace IcpAnalyzers.Core.Assemblies;

/// <summary>A method or field that code refers to.</summary>
internal readonly struct MemberReference
{
    public MemberReference(string type, string name, int parameters, bool hasThis, bool returnsNothing)
    {
        Type = type;
        Name = name;
        Parameters = parameters;
        HasThis = hasThis;
        ReturnsNothing = returnsNothing;
    }

    /// <summary>Full metadata name, without type arguments.</summary>
    public string Type { get; }

    public string Name { get; }

    public int Parameters { get; }

    public bool HasThis { get; }

    public bool ReturnsNothing { get; }
}
