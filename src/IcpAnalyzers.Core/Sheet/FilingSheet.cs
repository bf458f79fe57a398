using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>The technical-information sheet (技术信息表) of one app in one version: what the App filing form asks and the project can answer.</summary>
public sealed record FilingSheet(
    SheetApp App,
    IReadOnlyList<SheetHead> Heads,
    IReadOnlyList<SheetHost> Hosts,
    IReadOnlyList<SheetServer> Servers,
    SheetUpdate Update,
    IReadOnlyList<SheetSdk> Sdks,
    IReadOnlyList<MissingFact> Missing)
{
    /// <summary>The version of the JSON form; it changes when a key changes its meaning.</summary>
    public const int Schema = 1;
}
