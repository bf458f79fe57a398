using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Unity;

/// <summary>The <c>name: value</c> lines of the YAML that Unity writes; quoted values, lists and what runs over several lines are not read.</summary>
internal sealed class UnityValues
{
    private readonly string file;
    private readonly NamePool names;

    public UnityValues(string file)
    {
        this.file = file;
        names = new NamePool(file);
    }

    public IEnumerable<FileValue> Read()
    {
        for (var start = 0; start < file.Length;)
        {
            var end = file.IndexOf('\n', start);
            if (end < 0)
                end = file.Length;
            if (Line(new RawSpan(start, end - start, ValueSyntax.None).Trim(file)) is { } value)
                yield return value;
            start = end + 1;
        }
    }

    private FileValue? Line(in RawSpan line)
    {
        var colon = line.Length == 0 ? -1 : file.IndexOf(": ", line.Start, line.Length, StringComparison.Ordinal);
        if (colon < 0 || !IsName(line.Start, colon))
            return null;

        var value = new RawSpan(colon + 1, line.Start + line.Length - colon - 1, ValueSyntax.None).Trim(file);
        if (file[value.Start] is '\'' or '"' or '{' or '[')
            return null;
        var name = names.Get(line.Start, colon - line.Start);
        return new FileValue(FileKind.UnitySettings, file, value, "", name, place: null, key: name);
    }

    private bool IsName(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!char.IsLetterOrDigit(file[i]) && file[i] != '_')
                return false;
        return end > start;
    }
}
