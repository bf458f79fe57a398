using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Testing.Markup;

/// <summary>A text whose expected diagnostics are marked: <c>[|x|]</c> (default rule), <c>{|ICP1002:x|}</c>, <c>{|#0:x|}</c> (a numbered location); nested.</summary>
public sealed class MarkedText
{
    private MarkedText(string text, ImmutableArray<MarkedSpan> spans, ImmutableSortedDictionary<int, TextSpan> locations)
    {
        Text = text;
        Spans = spans;
        Locations = locations;
    }

    public string Text { get; }

    /// <summary>In order of their ends, inner before outer.</summary>
    public ImmutableArray<MarkedSpan> Spans { get; }

    public ImmutableSortedDictionary<int, TextSpan> Locations { get; }

    public bool HasMarkup => !Spans.IsEmpty || !Locations.IsEmpty;

    /// <exception cref="VerificationException">A mark is not closed, or a numbered location occurs twice.</exception>
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string? Name, int Start)>();
        var spans = ImmutableArray.CreateBuilder<MarkedSpan>();
        var locations = ImmutableSortedDictionary.CreateBuilder<int, TextSpan>();

        for (var i = 0; i < marked.Length;)
        {
            if (StartsWith(marked, i, "[|"))
            {
                open.Push((null, text.Length));
                i += 2;
            }
            else if (NameAt(marked, i) is { } name)
            {
                open.Push((name, text.Length));
                i += name.Length + 3;
            }
            else if (open.Count > 0 && StartsWith(marked, i, open.Peek().Name is null ? "|]" : "|}"))
            {
                Close(open.Pop(), text.Length, spans, locations);
                i += 2;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        if (open.Count > 0)
            throw new VerificationException($"A mark is not closed in the test's text:\n{marked}");

        return new(text.ToString(), spans.ToImmutable(), locations.ToImmutable());
    }

    /// <summary>Marks behind the position move, marks around it grow.</summary>
    public MarkedText Insert(int position, string inserted)
    {
        return new(
            Text.Insert(position, inserted),
            [.. Spans.Select(mark => mark with { Span = Move(mark.Span) })],
            Locations.ToImmutableSortedDictionary(location => location.Key, location => Move(location.Value)));

        TextSpan Move(TextSpan span) => TextSpan.FromBounds(
            span.Start >= position ? span.Start + inserted.Length : span.Start,
            span.End > position || span.Start >= position ? span.End + inserted.Length : span.End);
    }

    /// <summary>The same text under Windows line ends.</summary>
    public MarkedText WithCarriageReturns()
    {
        var result = this;
        for (var i = Text.Length - 1; i >= 0; i--)
        {
            if (Text[i] == '\n' && (i == 0 || Text[i - 1] != '\r'))
                result = result.Insert(i, "\r");
        }

        return result;
    }

    private static void Close(
        (string? Name, int Start) mark, int end, ImmutableArray<MarkedSpan>.Builder spans, ImmutableSortedDictionary<int, TextSpan>.Builder locations)
    {
        var span = TextSpan.FromBounds(mark.Start, end);
        if (mark.Name is not ['#', .. var number])
            spans.Add(new(mark.Name, span));
        else if (!locations.TryAdd(int.Parse(number, CultureInfo.InvariantCulture), span))
            throw new VerificationException($"The location {mark.Name} is marked twice.");
    }

    /// <summary>The name of the mark <c>{|name:</c> that begins here, an id or <c>#</c> and a number; null when none begins.</summary>
    private static string? NameAt(string marked, int start)
    {
        if (!StartsWith(marked, start, "{|"))
            return null;

        var i = start + 2;
        var isNumber = i < marked.Length && marked[i] == '#';
        if (isNumber)
            i++;
        var first = i;
        while (i < marked.Length && (isNumber ? char.IsAsciiDigit(marked[i]) : char.IsAsciiLetterOrDigit(marked[i])))
            i++;

        return i > first && i < marked.Length && marked[i] == ':' ? marked[(start + 2)..i] : null;
    }

    private static bool StartsWith(string text, int start, string value) =>
        string.CompareOrdinal(text, start, value, 0, value.Length) == 0;
}
