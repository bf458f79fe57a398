using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Files;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The addresses in the project's settings files and resource files, by the key that code reads them with: <c>Update:FeedUrl</c>; read when first asked for.</summary>
internal sealed class SettingsValues
{
    private const string AddressMark = "://";
    private static readonly string[] Suffixes = { "Options", "Settings", "Config", "Configuration" };

    private readonly ImmutableArray<AdditionalText> files;
    private readonly CancellationToken cancellationToken;
    private readonly Lazy<List<(string Key, string Text)>> settings;

    public SettingsValues(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        this.files = files;
        this.cancellationToken = cancellationToken;
        settings = new Lazy<List<(string Key, string Text)>>(() => Read(kind => kind is FileKind.Json or FileKind.Config).ToList());
    }

    /// <summary>Whether there is no setting, so that nobody needs to look for keys.</summary>
    public bool IsEmpty => settings.Value.Count == 0;

    /// <summary>The values of a key, whatever its case.</summary>
    public IEnumerable<string> Of(string key)
    {
        if (key.Length == 0)
            yield break;
        foreach (var (name, text) in settings.Value)
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase))
                yield return text;
    }

    /// <summary>The texts of a resource, in every language. An app has a file of them a language, so only those with the key are read.</summary>
    public IEnumerable<string> OfResource(string key)
    {
        foreach (var (name, text) in Read(kind => kind is FileKind.Resx, key))
            if (name == key)
                yield return text;
    }

    /// <summary>The values that a binder puts into a property of a settings class, when the section has the name of the class.</summary>
    public IEnumerable<string> Bound(string type, string property)
    {
        var section = type;
        foreach (var suffix in Suffixes)
            if (section.Length > suffix.Length && section.EndsWith(suffix, StringComparison.Ordinal))
                section = section.Substring(0, section.Length - suffix.Length);
        foreach (var (name, text) in settings.Value)
            if (EndsWith(name, section, property) || EndsWith(name, type, property))
                yield return text;
    }

    private static bool EndsWith(string key, string section, string property)
    {
        var ending = section + ":" + property;
        return key.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (key.Length == ending.Length || key[key.Length - ending.Length - 1] == ':');
    }

    private IEnumerable<(string Key, string Text)> Read(Func<FileKind, bool> isWanted, string word = "")
    {
        foreach (var file in files)
        {
            var kind = FileKinds.Of(file.Path);
            if (!isWanted(kind) || ProjectFileNames.IsDevelopmentOnly(file.Path) || file.GetText(cancellationToken) is not { Length: <= FileContent.MaxLength } source)
                continue;
            var text = source.ToString();
            if (text.IndexOf(word, StringComparison.Ordinal) < 0 || text.IndexOf(AddressMark, StringComparison.Ordinal) < 0 || FileContent.Of(kind, text).Problem != FileProblem.None)
                continue;
            foreach (var value in FileReader.Read(kind, text))
                if (text.IndexOf(AddressMark, value.Start, value.Length, StringComparison.Ordinal) >= 0 && value.Key is { Length: > 0 } key)
                    yield return (key, value.Text);
        }
    }
}
