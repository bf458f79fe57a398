using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Unity;

/// <summary>The addresses among the serialized fields of a scene, a prefab or an asset; every other line is passed over.</summary>
/// <remarks>Source: Unity manual, format of text serialized files. Long texts that run over several lines are no addresses and not read.</remarks>
internal sealed class UnityAssetValues
{
    private const string Header = "%YAML";
    private const string Mark = "://";

    // In a scene a field of a prefab is overridden by its path in one line and its value in the next.
    private const string OverriddenPath = "propertyPath: ";
    private const string OverriddenValue = "value";

    // [field: SerializeField] public string Url { get; set; }
    private const string BackingField = ">k__BackingField";

    // How far the name of a list is looked for above one of its items, in lines.
    private const int MaxItems = 200;

    private readonly string file;

    public UnityAssetValues(string file) => this.file = file;

    /// <summary>Whether a file is one in text form, with an address in it.</summary>
    public static bool MayHold(string file) => file.StartsWith(Header, StringComparison.Ordinal) && file.IndexOf(Mark, StringComparison.Ordinal) >= 0;

    public IEnumerable<FileValue> Read()
    {
        var end = 0;
        for (var at = file.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = file.IndexOf(Mark, end, StringComparison.Ordinal))
        {
            var start = StartOfLine(at);
            end = file.IndexOf('\n', at);
            if (end < 0)
                end = file.Length;
            if (Line(start, end) is { } value)
                yield return value;
        }
    }

    private FileValue? Line(int lineStart, int lineEnd)
    {
        var line = new RawSpan(lineStart, lineEnd - lineStart, ValueSyntax.None).Trim(file);
        var isItem = file[line.Start] == '-';
        var start = line.Start;
        if (isItem)
            do
                start++;
            while (start < lineEnd && file[start] == ' ');

        var end = line.Start + line.Length;
        var colon = file.IndexOf(": ", start, end - start, StringComparison.Ordinal);
        if (colon >= 0 && IsName(start, colon))
            return Value(Name(lineStart, start, colon), colon + 1, end);
        return isItem && NameOfList(lineStart, line.Start - lineStart) is { } list ? Value(list, start, end) : null;
    }

    private FileValue? Value(string name, int start, int end)
    {
        var value = new RawSpan(start, end - start, ValueSyntax.None).Trim(file);
        if (value.Length == 0 || file[value.Start] is '{' or '[' or '&' or '*' or '!' or '|' or '>')
            return null;
        if (file[value.Start] is ('"' or '\'') and var quote)
        {
            if (value.Length < 2 || file[value.Start + value.Length - 1] != quote)
                return null;
            value = new RawSpan(value.Start + 1, value.Length - 2, quote == '"' && file.IndexOf('\\', value.Start, value.Length) >= 0 ? ValueSyntax.JsonEscapes : ValueSyntax.None);
        }

        return new FileValue(FileKind.UnityAsset, file, value, "", name, place: null, key: name);
    }

    private string Name(int lineStart, int start, int end)
    {
        var name = file.Substring(start, end - start);
        if (name == OverriddenValue && lineStart > 0)
        {
            var above = new RawSpan(StartOfLine(lineStart - 1), lineStart - StartOfLine(lineStart - 1), ValueSyntax.None).Trim(file).Decode(file);
            return above.StartsWith(OverriddenPath, StringComparison.Ordinal) ? FieldOf(above.Substring(OverriddenPath.Length)) : name;
        }

        return Unbacked(name);
    }

    // config.mirrors.Array.data[0] is an item of mirrors.
    private static string FieldOf(string path)
    {
        var array = path.IndexOf(".Array.data[", StringComparison.Ordinal);
        var field = array > 0 && path.EndsWith("]", StringComparison.Ordinal) ? path.Substring(0, array) : path;
        return Unbacked(field.Substring(field.LastIndexOf('.') + 1));
    }

    private static string Unbacked(string name) =>
        name.Length > BackingField.Length + 1 && name[0] == '<' && name.EndsWith(BackingField, StringComparison.Ordinal) ? name.Substring(1, name.Length - BackingField.Length - 1) : name;

    // Unity writes the items of a list as deep as its name.
    private string? NameOfList(int lineStart, int depth)
    {
        for (var i = 0; i < MaxItems && lineStart > 0; i++)
        {
            var end = lineStart - 1;
            lineStart = StartOfLine(end);
            var start = lineStart;
            while (start < end && file[start] == ' ')
                start++;
            if (start - lineStart < depth)
                return null;
            if (start - lineStart > depth || file[start] == '-')
                continue;
            var line = new RawSpan(start, end - start, ValueSyntax.None).Trim(file);
            var colon = line.Start + line.Length - 1;
            return line.Length > 1 && file[colon] == ':' && IsName(start, colon) ? Unbacked(file.Substring(start, colon - start)) : null;
        }

        return null;
    }

    private int StartOfLine(int at) => at == 0 ? 0 : file.LastIndexOf('\n', at - 1) + 1;

    private bool IsName(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!char.IsLetterOrDigit(file[i]) && file[i] is not ('_' or '<' or '>'))
                return false;
        return end > start;
    }
}
