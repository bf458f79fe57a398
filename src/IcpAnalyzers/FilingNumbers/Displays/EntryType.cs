using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>The type that an app with a user interface begins with: the one place to say something about the whole app.</summary>
internal static class EntryType
{
    // In this order; a project has several, and only the first speaks.
    private static readonly string[] Names = { "App", "MauiProgram", "MainActivity", "AppDelegate", "Program" };

    public static bool IsNamed(string name) => Array.IndexOf(Names, name) >= 0;

    /// <summary>Where the entry type stands when it is this type, otherwise null.</summary>
    public static Location? LocationOf(INamedTypeSymbol type, Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        foreach (var name in Names)
        {
            var first = compilation.GetSymbolsWithName(name, SymbolFilter.Type, cancellationToken).OfType<INamedTypeSymbol>()
                .Where(found => HasFace(found, files, cancellationToken))
                .SelectMany(found => found.Locations.Where(IsWritten), (found, location) => (Type: found, Location: location))
                .OrderBy(found => found.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(found => found.Location.SourceSpan.Start)
                .FirstOrDefault();
            if (first.Type is not null)
                return SymbolEqualityComparer.Default.Equals(first.Type, type) ? first.Location : null;
        }

        return null;
    }

    /// <summary>Whether the app runs on phones: by its entry type, or by what it is built on.</summary>
    public static bool IsMobile(INamedTypeSymbol entry, Compilation compilation) => entry.Name is not ("App" or "Program")
        || entry.BaseType?.ContainingNamespace?.ToString().StartsWith("Microsoft.Maui", StringComparison.Ordinal) == true
        || compilation.ReferencedAssemblyNames.Any(static name => name.Name is "Mono.Android" or "Microsoft.iOS" or "Xamarin.iOS" || name.Name.StartsWith("Microsoft.Maui", StringComparison.Ordinal));

    // By names, so that it holds in a project whose references are missing, and for every framework that borrows them.
    private static bool HasFace(INamedTypeSymbol type, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) => type.Name switch
    {
        "App" => Inherits(type, "Application") || (type.BaseType is { SpecialType: SpecialType.System_Object } && files.Any(file => FileKinds.Of(file.Path) == FileKind.Xaml && IsFile(file.Path, "App"))),
        "MauiProgram" => type.MemberNames.Contains("CreateMauiApp"),
        "MainActivity" => Inherits(type, "Activity"),
        "AppDelegate" => Inherits(type, "Delegate") || Inherits(type, "Responder"),
        // Windows Forms begins with Application.Run(new MainForm()).
        "Program" => type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree.GetText(cancellationToken).ToString().IndexOf("Application.Run(", StringComparison.Ordinal) >= 0),
        _ => false,
    };

    private static bool Inherits(INamedTypeSymbol type, string ending)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsWritten(Location location) => location.SourceTree is { } tree && !GeneratedCode.IsOfTheBuild(tree.FilePath);

    private static bool IsFile(string path, string name)
    {
        var start = ProjectFileNames.StartOfName(path);
        return string.CompareOrdinal(path, start, name + ".", 0, name.Length + 1) == 0;
    }
}
