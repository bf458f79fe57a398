using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Files.Markup;
using IcpAnalyzers.Core.Files.Texts;
using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>Finds in a file that is not C# where a filing number is shown or kept, and where the register is opened.</summary>
public sealed class FileSightings
{
    /// <summary>The class that the generator writes.</summary>
    public const string ConstantsClass = "IcpFiling";

    private const string NumberConstant = ConstantsClass + ".Number";
    private const string LinkConstant = ConstantsClass + ".VerificationUrl";

    private readonly FileKind kind;
    private readonly string file;
    private readonly List<FilingSighting> found = new();
    private readonly List<FileValue> taps = new();

    // A number may be cut over two elements: the end of the one before.
    private string cut = "";
    private int nextAnchor;

    private FileSightings(FileKind kind, string file)
    {
        this.kind = kind;
        this.file = file;
        nextAnchor = FilingNumber.FindAnchor(file, 0);
    }

    public static IReadOnlyList<FilingSighting> Of(FileKind kind, string file)
    {
        var mayShow = FilingNumber.FindAnchor(file, 0) >= 0 || file.IndexOf(ConstantsClass, StringComparison.Ordinal) >= 0 || FilingName.MayStandIn(file);
        if (kind == FileKind.None || (!mayShow && FilingLink.FindAnchor(file, 0) < 0) || FileContent.Of(kind, file).Problem != FileProblem.None)
            return Array.Empty<FilingSighting>();

        var sightings = new FileSightings(kind, file);
        foreach (var value in FileReader.Read(kind, file))
            sightings.Add(value);
        if (FileKinds.IsMarkup(kind))
            sightings.AddExpressions();
        sightings.AddTaps();
        return sightings.found;
    }

    private void Add(in FileValue value)
    {
        if (kind == FileKind.Xaml && value.Place is not null && LinkElements.IsTap(value.Name))
            taps.Add(value);
        var isSource = IsSource(value);
        if (!isSource && !IsShown(value))
        {
            AddLink(value);
            return;
        }

        // What is long and has none of the signs is not cut out of the file.
        if (cut.Length == 0 && !MayMatter(value))
            return;

        var text = value.Text;
        if (kind == FileKind.Xaml && text.StartsWith("{", StringComparison.Ordinal) && !text.StartsWith("{}", StringComparison.Ordinal))
            AddExtension(value, text);
        else
            AddText(value, text, isSource ? NameOf(value) : "");
    }

    private void AddText(in FileValue value, string text, string name)
    {
        var any = false;
        foreach (var candidate in FilingNumber.Scan(text))
        {
            if (candidate.IsExample)
                continue;
            any = true;
            var span = value.SpanAround(candidate.Start, candidate.Length);
            Add(SightingKind.Number, value, span.Start, span.Length, candidate, name);
        }

        if (!any && cut.Length > 0)
            foreach (var candidate in FilingNumber.Scan(cut + text))
                if (candidate.Start < cut.Length && candidate.Start + candidate.Length > cut.Length)
                {
                    any = true;
                    Add(SightingKind.Number, value, value.Start, value.Length, candidate, name);
                }

        if (!any && FilingLabel.IsBeforeNumber(text))
            Add(SightingKind.Bound, value, value.Start, value.Length, null, name);
        if ((name.Length > 0 || value.Element == "script") && Leads(text))
            Add(SightingKind.Link, value, value.Start, value.Length, null, name);
        cut = !any && name.Length == 0 && text.Length is > 0 and < 64 && FilingNumber.FindAnchor(text, 0) >= 0 ? text.TrimEnd() : "";
    }

    // {Binding Site.BeiAn}, {x:Static app:IcpFiling.Number}, {x:Bind local:IcpFiling.Number}, {OnPlatform iOS=…}.
    private void AddExtension(in FileValue value, string text)
    {
        cut = "";
        if (text.IndexOf(LinkConstant, StringComparison.Ordinal) >= 0)
            Add(SightingKind.Link, value, value.Start, value.Length, null, "");
        else if (text.IndexOf(NumberConstant, StringComparison.Ordinal) >= 0)
            Add(SightingKind.Constant, value, value.Start, value.Length, null, "");
        else if (FilingNumber.Scan(text) is { Count: > 0 } numbers)
            Add(SightingKind.Number, value, value.Start, value.Length, numbers[0], "", PlatformNames.OfChoice(text, static choice => FilingNumber.FindAnchor(choice, 0) >= 0));
        else if (FilingName.IsLink(text))
            Add(SightingKind.Link, value, value.Start, value.Length, null, "");
        else if (FilingName.IsNumber(text) || FilingLabel.IsBeforeNumber(text))
            Add(SightingKind.Bound, value, value.Start, value.Length, null, "");
    }

    private void AddLink(in FileValue value)
    {
        if ((value.Name.Length == 0 && value.Element != "script") || (NameWords.Of(value.Name) & NameMeanings.Hint) != 0)
            return;
        if (FilingLink.FindAnchor(file, value.Start, value.Length) >= 0 && Leads(value.Text))
            Add(SightingKind.Link, value, value.Start, value.Length, null, "");
        else if (kind == FileKind.Xaml && value.Length < 200 && value.Length > 0 && file[value.Start] == '{' && FilingName.MayStandIn(value.Text)
            && (FilingName.IsLink(value.Text) || value.Text.IndexOf(LinkConstant, StringComparison.Ordinal) >= 0))
            Add(SightingKind.Link, value, value.Start, value.Length, null, "");
    }

    // The gesture stands behind the text that it belongs to.
    private void AddTaps()
    {
        for (var i = 0; i < found.Count; i++)
            if (found[i].IsDirect && found[i].Place is { } place)
                found[i] = found[i] with { Taps = TapsOf(place) };
    }

    private IReadOnlyList<string> TapsOf(FilePlace place) =>
        kind == FileKind.Razor ? RazorTaps.Of(file, place) : taps.FindAll(tap => LinkElements.Taps(tap.Place!, place)).ConvertAll(static tap => tap.Text);

    // The code of a page is no value: @Site.BeiAn, @(IcpFiling.Number), {{ beian }}.
    private void AddExpressions()
    {
        if (kind == FileKind.Jsx)
        {
            foreach (var (hole, end, element) in FilingName.MayStandIn(file) ? JsxValues.ShownExpressions(file) : Array.Empty<(int, int, FilePlace?)>())
                foreach (var (start, length) in PageExpressions.Paths(file, hole, end))
                    if (!IsOfForm(element) && SightingOf(file.Substring(start, length)) is { } sighting)
                        AddExpression(sighting, start, length, element, isElementText: true);
            return;
        }

        var paths = new List<(SightingKind Kind, int Start, int Length)>();
        foreach (var (start, length) in PageExpressions.Of(kind, file))
        {
            if (SightingOf(file.Substring(start, length)) is not { } sighting)
                continue;
            if (sighting == SightingKind.Link)
                found.Add(new FilingSighting(SightingKind.Link, start, length));
            else
                paths.Add((sighting, start, length));
        }

        var elements = MarkupValues.ElementsAround(kind, file, paths.ConvertAll(static path => path.Start));
        for (var i = 0; i < paths.Count; i++)
        {
            var (element, tag) = elements[i];
            if (tag >= 0 ? IsShownAs(MarkupValues.NameOf(kind, TagAttributes.NameBefore(file, paths[i].Start, tag))) : !IsOfForm(element))
                AddExpression(paths[i].Kind, paths[i].Start, paths[i].Length, element, isElementText: tag < 0);
        }
    }

    private static SightingKind? SightingOf(string name)
    {
        if (name.EndsWith(LinkConstant, StringComparison.Ordinal) || FilingName.IsLink(name))
            return SightingKind.Link;
        if (name.EndsWith(NumberConstant, StringComparison.Ordinal) || name.EndsWith(NumberConstant + "English", StringComparison.Ordinal))
            return SightingKind.Constant;
        return FilingName.IsNumber(name) ? SightingKind.Bound : null;
    }

    private void AddExpression(SightingKind sighting, int start, int length, FilePlace? element, bool isElementText) => found.Add(
        sighting == SightingKind.Link
            ? new FilingSighting(SightingKind.Link, start, length)
            : new FilingSighting(
                sighting, start, length, null, "", ElementVisibility.IsSwitchedOff(file, element), ElementVisibility.PlatformsOf(file, element), LinkElements.Around(element) is not null)
            {
                Place = element,
                IsElementText = isElementText,
            });

    private void Add(SightingKind sighting, in FileValue value, int start, int length, FilingCandidate? candidate, string name, AppPlatforms platforms = AppPlatforms.All)
    {
        var isShown = sighting != SightingKind.Link && name.Length == 0;
        found.Add(new FilingSighting(
            sighting, start, length, candidate, name, isShown && value.IsSwitchedOff, isShown ? platforms & value.Platforms : AppPlatforms.All, isShown && LinkElements.IsInside(value))
        {
            Place = isShown ? value.Place : null,
            IsElementText = isShown && value.Name.Length == 0,
        });
    }

    // What a form says of its fields, in lower case as HTML is: a component Label is another thing.
    private static bool IsOfForm(FilePlace? element) => element?.Name is "label" or "option" or "textarea" or "th" or "title" or "style";

    // v-html of Vue, {'…'} of React.
    private bool IsShownAs(string attribute) => DisplayNames.IsText(attribute) || (kind == FileKind.Vue && attribute == "html") || (kind == FileKind.Jsx && attribute == JsxValues.Children);

    // Kept here under a name, shown elsewhere.
    private bool IsSource(in FileValue value) => kind switch
    {
        FileKind.Resx or FileKind.Json or FileKind.Config => true,
        FileKind.Xml => value.Element == "string" && value.Name.Length == 0,
        FileKind.Xaml => value.Element == "String" && value.Name.Length == 0,
        _ => value.Element == "script",
    };

    private bool IsShown(in FileValue value)
    {
        switch (kind)
        {
            case FileKind.Xaml:
                return value.Name.Length == 0 || DisplayNames.IsText(value.Name);
            case FileKind.Xml:
                return value.Name == "text";
            case FileKind.Html or FileKind.Razor or FileKind.Vue or FileKind.Jsx:
                // Attributes of HTML are in lower case and no text; those of components may be.
                return value.Name.Length == 0 ? value.Element is not ("style" or "title") : IsShownAs(value.Name);
            default:
                return false;
        }
    }

    private bool MayMatter(in FileValue value)
    {
        if (value.Length == 0)
            return false;
        // Values come in order, so the file is searched once and not from every value on.
        if (nextAnchor >= 0 && nextAnchor < value.Start)
            nextAnchor = FilingNumber.FindAnchor(file, value.Start);
        return (nextAnchor >= 0 && nextAnchor < value.Start + value.Length)
            || (kind == FileKind.Xaml && file[value.Start] == '{')
            || FilingLink.FindAnchor(file, value.Start, value.Length) >= 0;
    }

    private static bool Leads(string text) => Endpoint.TryParse(text.Trim(), 0, text.Trim().Length, out var endpoint)
        && FilingLink.Judge(endpoint) is not (FilingLinkVerdict.Other or FilingLinkVerdict.Police);

    // Site:BeiAn, AboutIcp.Text (the Text of the element with the x:Uid AboutIcp).
    private static string NameOf(in FileValue value)
    {
        var key = value.Key.Length > 0 ? value.Key : value.Name;
        var last = key.Substring(key.LastIndexOf(':') + 1);
        if (last.Length == 0)
            return key;
        var dot = last.IndexOf('.');
        return dot > 0 ? last.Substring(0, dot) : last;
    }
}
