using System;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>What the projects and packages that a project refers to show of a filing number, by the mark that their generator left.</summary>
internal static class ReferencedDisplays
{
    /// <summary>The key of the <c>AssemblyMetadata</c> attribute; its value is <see cref="Number"/>, <see cref="Link"/> or both, separated by a blank.</summary>
    public const string Key = "IcpAnalyzers.Shows";

    public const string Number = "Number";

    public const string Link = "Link";

    private static readonly string[] Framework = { "System", "Microsoft", "mscorlib", "netstandard", "Windows", "Presentation", "Avalonia", "Mono", "Xamarin", "Java" };

    public static bool IsFramework(string assembly) => Array.Exists(Framework, name => assembly.StartsWith(name, StringComparison.Ordinal));

    public static (bool Number, bool Link) Of(Compilation compilation)
    {
        var number = false;
        var link = false;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsFramework(assembly.Name))
                continue;
            foreach (var attribute in assembly.GetAttributes())
            {
                if (attribute.AttributeClass?.Name != "AssemblyMetadataAttribute" || attribute.ConstructorArguments.Length != 2 || attribute.ConstructorArguments[0].Value as string != Key)
                    continue;
                var shown = (attribute.ConstructorArguments[1].Value as string ?? "").Split(' ');
                number |= Array.IndexOf(shown, Number) >= 0;
                link |= Array.IndexOf(shown, Link) >= 0;
            }
        }

        return (number, link);
    }
}
