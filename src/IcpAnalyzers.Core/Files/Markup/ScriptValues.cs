using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>The strings of a settings file that is a script, with the property each is assigned to.</summary>
internal static class ScriptValues
{
    public static IEnumerable<FileValue> Read(string file)
    {
        var strings = new ScriptStrings(file, 0, file.Length, isRazor: false);
        while (strings.Next() is { } span)
        {
            var key = strings.Key.Length == 0 ? "" : strings.Key.Decode(file);
            yield return new FileValue(FileKind.Script, file, span, "", key, place: null, key);
        }
    }
}
