using System;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>
/// One of the files that differ by what stands between name and extension (<c>appsettings.json</c>, <c>appsettings.Production.CN.json</c>; <c>Texts.resx</c>, <c>Texts.zh-Hans.resx</c>),
/// or by their folder (<c>values/strings.xml</c>, <c>values-zh-rCN/strings.xml</c> of Android; <c>en-US/Resources.resw</c>, <c>zh-CN/Resources.resw</c>).
/// </summary>
internal sealed class FileVariant
{
    private const string AndroidValues = "values";

    private static readonly char[] Slashes = { '/', '\\' };

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
        var (folder, qualifiers) = FolderOf(path, name);
        label = qualifiers + label;
        family = folder + (first < 0 ? path.Substring(name) : path.Substring(name, first - name) + path.Substring(last));
        stem = RegionWords.Stem(label);
        Side = RegionWords.SideOf(label);
        IsBase = label.Length == 0;
    }

    /// <returns>What stands before the name, without what qualifies the last folder; and that: <c>zh-CN</c> of <c>values-zh-rCN</c>.</returns>
    private static (string Folder, string Qualifiers) FolderOf(string path, int name)
    {
        var parent = name < 2 ? 0 : path.LastIndexOfAny(Slashes, name - 2) + 1;
        var folder = path.Substring(parent, Math.Max(0, name - parent - 1));
        if (path.EndsWith(".resw", StringComparison.OrdinalIgnoreCase))
            return (path.Substring(0, parent), folder);
        // A region has an r before it, since "cn" alone would be a language.
        return folder.StartsWith(AndroidValues + "-", StringComparison.Ordinal)
            ? (path.Substring(0, parent) + AndroidValues + path[name - 1], folder.Substring(AndroidValues.Length + 1).Replace("-r", "-"))
            : (path.Substring(0, name), "");
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
