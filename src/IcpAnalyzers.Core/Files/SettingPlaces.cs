using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files;

/// <summary>Names the places of settings of which only the position in the file is known; nothing is read before the first one is asked for.</summary>
public sealed class SettingPlaces
{
    private static readonly char[] Separators = { '/', ':', '@' };

    private readonly FileKind kind;
    private readonly string text;
    private readonly string path;
    private IEnumerator<FileValue>? values;

    public SettingPlaces(FileKind kind, string text, string path)
    {
        this.kind = kind;
        this.text = text;
        this.path = path;
    }

    /// <param name="position">Where the setting begins; cheap when it lies behind the last one that was asked for.</param>
    /// <param name="name">What the message calls it: <c>android:usesCleartextTraffic</c>, <c>Encrypt=false</c>.</param>
    /// <returns>The place, without the name where it ends in it; empty for a setting that is no text.</returns>
    public string Of(int position, string name)
    {
        if (values is null || (values.Current is var last && last.Start > position))
            values = FileReader.Read(kind, text).GetEnumerator();
        do
        {
            var value = values.Current;
            if (value.Length > 0 && value.Start > position)
                return "";
            if (value.Start <= position && position < value.Start + value.Length)
                return Without(ShownPlace.Of(value, kind, path), name);
        }
        while (values.MoveNext());
        return "";
    }

    private static string Without(string place, string name)
    {
        var sign = name.IndexOf('=');
        var word = sign < 0 ? name : name.Substring(0, sign);
        word = word.Substring(word.LastIndexOf(':') + 1);
        var start = place.Length - word.Length;
        return word.Length == 0 || start < 0 || string.CompareOrdinal(place, start, word, 0, word.Length) != 0 || (start > 0 && Array.IndexOf(Separators, place[start - 1]) < 0)
            ? place
            : place.Substring(0, start).TrimEnd(Separators);
    }
}
