using System;
using System.IO;
using System.Linq;

namespace IcpAnalyzers.Benchmarks;

/// <summary>The files other than C# that the package's targets hand to the compiler.</summary>
internal static class ScannedFiles
{
    // A file of more is one that somebody generated.
    private const int MaxLength = 2_000_000;

    private static readonly string[] Extensions =
        [".xaml", ".axaml", ".razor", ".cshtml", ".html", ".vue", ".jsx", ".tsx", ".resx", ".resw", ".json", ".plist", ".xml", ".config", ".appinstaller", ".appxmanifest", ".pubxml"];

    public static bool IsScanned(string file) => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()) && new FileInfo(file).Length <= MaxLength;
}
