using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Names;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>Whether an overseas endpoint of a file has a half for the mainland: a key beside it (<c>"cn"</c> and <c>"global"</c>, <c>ApiCn</c> and <c>Api</c>), or the same key in the file for the mainland (<c>appsettings.CN.json</c>, <c>Texts.zh-CN.resx</c>).</summary>
/// <remarks>Asked for overseas endpoints only: the other values of the file, and the other files, are read when there is one.</remarks>
internal sealed class FilePairs
{
    // No address and no region is longer.
    private const int MaxLength = 2000;

    private readonly FileVariant file;
    private readonly Lazy<ILookup<string, string>> own;
    private readonly Lazy<List<(FileVariant File, ILookup<string, string> Values)>> variants;

    public FilePairs(FileKind kind, string path, string text, IEnumerable<AdditionalText> files, CancellationToken cancellationToken)
    {
        file = new FileVariant(path);
        // The names of values stand in the file, and most files have no name for the mainland.
        own = new(() => (RegionWords.MainlandNames(text).Any() ? Values(kind, text) : Enumerable.Empty<(string Name, string Text)>()).Where(value => RegionWords.SideOf(value.Name) == RegionSide.Mainland).ToLookup(value => RegionWords.Stem(value.Name), value => value.Text));
        variants = new(() => files.Where(other => file.IsVariant(other.Path))
            .Select(other => (new FileVariant(other.Path), Values(kind, other.GetText(cancellationToken)?.ToString() ?? "").ToLookup(value => value.Name, value => value.Text))).ToList());
    }

    /// <param name="value">Where the endpoint stands.</param>
    /// <param name="placeOf">Where the endpoint is that a text stands for; null when it stands for none.</param>
    public bool Covers(FileValue value, Func<string, HostState?> placeOf)
    {
        var name = NameOf(value);
        if (name.Length == 0 || file.Side == RegionSide.Mainland || RegionWords.SideOf(name) == RegionSide.Mainland)
            return false;
        return own.Value[RegionWords.Stem(name)].Any(IsForTheMainland)
            || variants.Value.Any(variant => file.GivesWayTo(variant.File) && variant.Values[name].Any(IsForTheMainland));

        // That it is overseas as well would be no pair.
        bool IsForTheMainland(string text) => placeOf(text) is { } place && place != HostState.Overseas;
    }

    private static IEnumerable<(string Name, string Text)> Values(FileKind kind, string text) =>
        FileContent.Of(kind, text).Problem != FileProblem.None
            ? Enumerable.Empty<(string, string)>()
            : FileReader.Read(kind, text).Where(value => value.Length is > 0 and < MaxLength).Select(value => (NameOf(value), value.Text));

    private static string NameOf(in FileValue value) => value.Key is { Length: > 0 } key ? key : value.Path;
}
