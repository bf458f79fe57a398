using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing.Displays;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>All that a project shows of a filing number (备案号): the one fact that the rules about the whole app stand on.</summary>
internal sealed class ProjectDisplays
{
    private static readonly ConditionalWeakTable<SourceText, IReadOnlyList<FilingSighting>> KnownFiles = new();

    private readonly Compilation compilation;
    private readonly List<FilingDisplay> shown = new();
    private (bool Number, bool Link)? referenced;
    private (bool Number, bool Link)? unmarked;
    private IReadOnlyList<(FilingDisplay Display, SyntaxNode Code)>? tapped;

    private ProjectDisplays(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        this.compilation = compilation;
        var all = new List<FilingDisplay>();
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var sighting in IsOwnConstants(tree.FilePath) ? Array.Empty<FilingSighting>() : CodeSightings.Of(tree, cancellationToken))
                all.Add(new FilingDisplay(sighting, tree.FilePath, tree, null, tree.GetText(cancellationToken)));
        foreach (var file in options.AdditionalFiles)
            foreach (var sighting in Of(file, cancellationToken, out var text))
                all.Add(new FilingDisplay(sighting, file.Path, null, file, text!));

        // One order on every machine, whatever the order of the files.
        all.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path) is not 0 and var order ? order : a.Sighting.Start.CompareTo(b.Sighting.Start));
        var texts = new ProjectTexts(compilation, options, cancellationToken);
        foreach (var display in all)
        {
            if (display.Sighting.Kind == SightingKind.Link)
                IsLinked = true;
            else if (display.Sighting.IsDirect || texts.Uses(display))
                shown.Add(display);
        }
    }

    /// <summary>Everything that is shown, in the order of the files' names.</summary>
    public IReadOnlyList<FilingDisplay> Shown => shown;

    /// <summary>What runs when a person taps a number of a page and opens an address, each once.</summary>
    public IReadOnlyList<(FilingDisplay Display, SyntaxNode Code)> Tapped(CancellationToken cancellationToken)
    {
        if (tapped is not null)
            return tapped;
        var found = new List<(FilingDisplay, SyntaxNode)>();
        TappedCode? code = null;
        foreach (var display in shown)
            foreach (var tap in display.Sighting.Taps)
                if ((code ??= new TappedCode(compilation, cancellationToken)).Of(display.Path, tap) is { } part && CodeNumberLink.Opens(part) && !found.Exists(known => known.Item2 == part))
                    found.Add((display, part));
        return tapped = found;
    }

    /// <summary>Whether the project itself opens the register.</summary>
    public bool IsLinked { get; }

    /// <summary>What the referenced assemblies show.</summary>
    public (bool Number, bool Link) Referenced => referenced ??= ReferencedDisplays.Of(compilation);

    /// <summary>What the referenced assemblies show where nobody marked them; dearer to ask.</summary>
    public (bool Number, bool Link) Unmarked(CancellationToken cancellationToken) => unmarked ??= UnmarkedReferences.Of(compilation, cancellationToken);

    /// <summary>Whether the app shows a number, be it one that is only known when it runs.</summary>
    public bool IsShown(CancellationToken cancellationToken)
    {
        if (shown.Count > 0 || Referenced.Number)
            return true;
        foreach (var tree in compilation.SyntaxTrees)
            if (!IsOwnConstants(tree.FilePath) && CodeSightings.ReadsFilingName(tree, cancellationToken))
                return true;
        return false;
    }

    public static ProjectDisplays Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) => new(compilation, options, cancellationToken);

    /// <summary>The sightings of one file that is not C#.</summary>
    public static IReadOnlyList<FilingSighting> Of(AdditionalText file, CancellationToken cancellationToken, out SourceText? text)
    {
        text = null;
        var kind = FileKinds.Of(file.Path);
        // A number in the project file is declared there, not shown.
        if (kind is FileKind.None or FileKind.Project)
            return Array.Empty<FilingSighting>();
        text = file.GetText(cancellationToken);
        if (text is null || text.Length > FileContent.MaxLength)
            return Array.Empty<FilingSighting>();
        if (!KnownFiles.TryGetValue(text, out var known))
            known = KnownFiles.GetValue(text, key => FileSightings.Of(kind, key.ToString()));
        return known;
    }

    // It holds the number and shows nothing.
    private static bool IsOwnConstants(string path) => path.EndsWith(IcpFilingGenerator.FileName, StringComparison.Ordinal);
}
