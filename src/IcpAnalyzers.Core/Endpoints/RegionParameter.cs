using System;
using System.Globalization;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>A member of an SDK that takes a region id as text.</summary>
public sealed class RegionParameter
{
    /// <summary>The metadata name of constructors.</summary>
    public const string Constructor = ".ctor";

    /// <summary>Stands for the value that is assigned to a property.</summary>
    public const int Value = -1;

    internal RegionParameter(string[] row)
    {
        Type = new TypePattern(row[0]);
        Member = row[1];
        Argument = row[2] == "value" ? Value : int.Parse(row[2], NumberStyles.None, CultureInfo.InvariantCulture);
        Regions = RegionVocabulary.Find(row[3]) ?? throw new FormatException("region-parameters.tsv names regions that regions.tsv has not: " + row[3]);
        Override = row[4].Length == 0 ? null : row[4];
        Service = row[5];
    }

    public TypePattern Type { get; }

    /// <summary>The metadata name, <see cref="Constructor"/> for constructors.</summary>
    public string Member { get; }

    /// <summary>The index in the parameter list, or <see cref="Value"/>.</summary>
    public int Argument { get; }

    /// <summary>The region ids that may be passed.</summary>
    public RegionVocabulary Regions { get; }

    /// <inheritdoc cref="SdkRegions.Override"/>
    public string? Override { get; }

    /// <summary>The brand a developer knows the cloud by.</summary>
    public string Service { get; }
}
