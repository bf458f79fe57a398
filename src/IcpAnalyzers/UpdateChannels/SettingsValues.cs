using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using IcpAnalyzers.Core.Files;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The addresses in the project's settings files and resource files, by the key that code reads them with: <c>Update:FeedUrl</c>; read when first asked for.</summary>
internal sealed class SettingsValues
{
    private const string AddressMark = "://";
    private static readonly string[] Suffixes = { "Options", "Settings", "Config", "Configuration" };

    private readonly Lazy<List<(FileKind Kind, string Key, string Text)>> values;

    public SettingsValues(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
        values = new Lazy<List<(FileKind Kind, string Key, string Text)>>(() => Read(files, cancellationToken));

    /// <summary>Whether there is none, so that nobody needs to look for keys.</summary>
    public bool IsEmpty => values.Value.Count == 0;

    /// <summary>The values of a key, whatever its case.</summary>
    public IEnumerable<string> Of(string key)
    {
        if (key.Length == 0)
            yield break;
        foreach (var (kind, name, text) in values.Value)
            if (kind != FileKind.Resx && name.Equals(key, StringComparison.OrdinalIgnoreCase))
                yield return text;
    }

    /// <summary>The texts of a resource, in every language.</summary>
    public IEnumerable<string> OfResource(string key)
    {
        foreach (var (kind, name, text) in values.Value)
            if (kind == FileKind.Resx && name == key)
                yield return text;
    }

    /// <summary>The values that a binder puts into a property of a settings class, when the section has the name of the class.</summary>
    public IEnumerable<string> Bound(string type, string property)
    {
        var section = type;
        foreach (var suffix in Suffixes)
            if (section.Length > suffix.Length && section.EndsWith(suffix, StringComparison.Ordinal))
                section = section.Substring(0, section.Length - suffix.Length);
        foreach (var (kind, name, text) in values.Value)
            if (kind != FileKind.Resx && (EndsWith(name, section, property) || EndsWith(name, type, property)))
                yield return text;
    }

    private static bool EndsWith(string key, string section, string property)
    {
        var ending = section + ":" + property;
        return key.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (key.Length == ending.Length || key[key.Length - ending.Length - 1] == ':');
    }

    private static List<(FileKind Kind, string Key, string Text)> Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var found = new List<(FileKind Kind, string Key, string Text)>();
        foreach (var file in files)
        {
            var kind = FileKinds.Of(file.Path);
            if (kind is not (FileKind.Json or FileKind.Config or FileKind.Resx) || ProjectFileNames.IsDevelopmentOnly(file.Path) || file.GetText(cancellationToken) is not { Length: <= FileContent.MaxLength } source)
                continue;
            var text = source.ToString();
            if (text.IndexOf(AddressMark, StringComparison.Ordinal) < 0 || FileContent.Of(kind, text).Problem != FileProblem.None)
                continue;
            foreach (var value in FileReader.Read(kind, text))
                if (text.IndexOf(AddressMark, value.Start, value.Length, StringComparison.Ordinal) >= 0 && value.Key is { Length: > 0 } key)
                    found.Add((kind, key, value.Text));
        }

        return found;
    }
}
