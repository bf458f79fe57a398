using System;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>One of the files that differ by what stands between name and extension: <c>appsettings.json</c>, <c>appsettings.Production.CN.json</c>; <c>Texts.resx</c>, <c>Texts.zh-Hans.resx</c>.</summary>
internal sealed class FileVariant
{
    private readonly string path;
    private readonly string family;
    private readonly string stem;

    public FileVariant(string path)
    {
        this.path = path;
        var name = ProjectFileNames.StartOfName(path);
        var first = path.IndexOf('.', name);
        var last = path.LastIndexOf('.');
        var label = first >= 0 && first < last ? path.Substring(first + 1, last - first - 1) : "";
        family = first < 0 ? path : path.Substring(0, first) + path.Substring(last);
        stem = RegionWords.Stem(label);
        Side = RegionWords.SideOf(label);
        IsBase = label.Length == 0;
    }

    /// <summary>Whose file it is.</summary>
    public RegionSide Side { get; }

    /// <summary>Whether it is the file that the others change.</summary>
    public bool IsBase { get; }

    public bool IsVariant(string other) => other != path && new FileVariant(other).family.Equals(family, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether users in the mainland get the values of another file instead.</summary>
    public bool GivesWayTo(FileVariant other) =>
        (other.Side == RegionSide.Mainland && (IsBase || other.stem == stem)) || (Side == RegionSide.Elsewhere && other.Side == RegionSide.None && (other.IsBase || other.stem == stem));
}
