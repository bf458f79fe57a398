using System.Collections.Generic;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Cleartext;

/// <summary>What Unity's player settings say about unencrypted connections: 0 never, 1 in development builds, 2 always.</summary>
/// <remarks>Source: Unity-Technologies/UnityCsReference, UnityEditor.InsecureHttpOption.</remarks>
internal static class UnityPlayerSettings
{
    private const string Option = "insecureHttpOption";
    private const string Always = "2";
    private const string Never = "0";

    public static IEnumerable<CleartextSetting> Read(string text)
    {
        if (!CleartextSettings.Mentions(text, Option))
            yield break;
        foreach (var value in FileReader.Read(FileKind.UnitySettings, text))
            if (value.Name == Option && value.Text == Always)
                yield return new CleartextSetting(Option, host: null, value.Start, value.Length, Never);
    }
}
