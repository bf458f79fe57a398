using System;
using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Filing.Displays;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>Which rules about the whole app its displays break, each finding at its display.</summary>
internal static class DisplayFindings
{
    // More different numbers than that are a list of other people's apps.
    private const int MostNumbers = 3;

    public static IReadOnlyList<(FilingDisplay Display, Finding Finding)> In(ProjectDisplays displays, ProjectOptions project, CancellationToken cancellationToken)
    {
        var own = new List<FilingDisplay>();
        foreach (var display in displays.Shown)
            if (!GeneratedCode.IsOfTheBuild(display.Path))
                own.Add(display);

        var findings = new List<(FilingDisplay, Finding)>();
        AddUnlinked(own, displays, project, findings, cancellationToken);
        AddHidden(own, displays, project, findings, cancellationToken);
        AddMismatch(own, project, findings);
        return findings;
    }

    private static void AddUnlinked(List<FilingDisplay> shown, ProjectDisplays displays, ProjectOptions project, List<(FilingDisplay, Finding)> findings, CancellationToken cancellationToken)
    {
        if (displays.IsLinked || shown.Exists(static display => display.Sighting.IsInLink) || displays.Referenced.Link || displays.Tapped(cancellationToken).Count > 0)
            return;
        foreach (var display in shown)
        {
            // The app around a library may link what the library only keeps.
            if (!display.Sighting.IsDirect && project.Kind == ProjectKind.Library)
                continue;
            // A licence has no page of its own in the register; what is only bound may be one.
            if (display.Sighting.Kind != SightingKind.Constant && display.Sighting.Candidate is not ({ Number: null } or { Number.Series: FilingSeries.Record }))
                continue;
            if (!displays.Unmarked(cancellationToken).Link)
                findings.Add((display, At(display, Rules.UnlinkedFilingNumber, display.Shown)));
            return;
        }
    }

    private static void AddHidden(List<FilingDisplay> shown, ProjectDisplays displays, ProjectOptions project, List<(FilingDisplay, Finding)> findings, CancellationToken cancellationToken)
    {
        if (shown.Count == 0 || displays.Referenced.Number || shown.Exists(static display => !display.Sighting.IsDirect))
            return;

        // What one platform leaves out another display may show there.
        var platforms = AppPlatforms.None;
        foreach (var display in shown)
            if (!display.Sighting.IsSwitchedOff && !PageName.IsElsewhere(display.Path))
                platforms |= display.Sighting.Platforms;
        var needed = project.Platform ?? AppPlatforms.Phones;
        if ((platforms & needed) == needed || displays.Unmarked(cancellationToken).Number)
            return;
        findings.Add((shown[0], At(shown[0], Rules.HiddenFilingNumber, shown[0].Shown, Texts.Of(ReasonFor(shown[0])))));
    }

    private static string ReasonFor(in FilingDisplay display)
    {
        if (display.Sighting.IsSwitchedOff)
            return "Hidden_Off";
        return display.Sighting.Platforms != AppPlatforms.All ? "Hidden_Platform" : "Hidden_Place";
    }

    private static void AddMismatch(List<FilingDisplay> shown, ProjectOptions project, List<(FilingDisplay, Finding)> findings)
    {
        if (project.Kind != ProjectKind.App || project.UsableFilingNumber is not null)
            return;

        var numbers = new HashSet<string>(StringComparer.Ordinal);
        FilingDisplay? first = null;
        var others = new List<FilingDisplay>();
        foreach (var display in shown)
        {
            if (display.Number is not { Kind: FilingKind.App } number)
                continue;
            numbers.Add(number.ToString());
            first ??= display;
            if (number.ToString() != first.Value.Number!.ToString())
                others.Add(display);
        }

        if (numbers.Count > MostNumbers)
            return;
        foreach (var other in others)
            findings.Add((other, At(other, Rules.FilingNumberMismatch, other.Shown, Texts.Of("Mismatch_Two", first!.Value.Number!.ToString(), first.Value.FileName))));
    }

    private static Finding At(in FilingDisplay display, DiagnosticDescriptor rule, params object[] arguments) =>
        new(rule, display.Sighting.Start, display.Sighting.Length, null, arguments);
}
