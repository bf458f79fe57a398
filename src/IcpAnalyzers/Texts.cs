using System.Resources;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers;

/// <summary>The texts of Strings.resx and its translations, found by their key.</summary>
public static class Texts
{
    public static ResourceManager Resources { get; } = new("IcpAnalyzers.Strings", typeof(Texts).Assembly);

    /// <summary>The text behind a key, in the language of whoever reads it.</summary>
    public static LocalizableString Of(string key, params string[] arguments) => new LocalizableResourceString(key, Resources, typeof(Texts), arguments);
}
