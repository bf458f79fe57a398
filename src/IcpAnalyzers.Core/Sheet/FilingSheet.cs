using System;
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

    /// <summary>What the rules found; empty and without meaning unless <see cref="Analysed"/>.</summary>
    public IReadOnlyList<SheetFinding> Findings { get; init; } = Array.Empty<SheetFinding>();

    /// <summary>Whether the findings of the compiler were at hand: no findings and not analysed is no clean bill.</summary>
    public bool Analysed { get; init; }
}
