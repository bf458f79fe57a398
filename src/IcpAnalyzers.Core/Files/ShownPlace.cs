using System.Text;

namespace IcpAnalyzers.Core.Files;

/// <summary>The place of a value as a message names it, in the words of its kind of file.</summary>
public static class ShownPlace
{
    // What is longer is cut at its beginning: the line is in the message too.
    private const int MaxLength = 100;

    /// <returns>
    /// <c>ConnectionStrings:Default</c> in the settings of an app, <c>Services[2].Url</c> in other JSON, <c>appSettings/add[@key=Api]</c> in XML, <c>Image/@Source</c> in XAML,
    /// the key in resources and property lists; empty for pages, whose tags are seen at the line.
    /// </returns>
    public static string Of(in FileValue value, FileKind kind, string path) => Fit(kind switch
    {
        FileKind.Json => ProjectFileNames.IsSettings(path) ? value.Path : value.Members,
        FileKind.Xaml => (value.IsAttribute ? value.Place!.KeyedName : value.Element) + Attribute(value.Name),
        FileKind.Config or FileKind.Xml or FileKind.Project => FilePlace.KeyedElements(value.Place) + (value.Name == "value" ? "" : Attribute(value.Name)),
        FileKind.Html or FileKind.Razor or FileKind.Vue or FileKind.Jsx => "",
        _ => value.Key,
    });

    private static string Attribute(string name) => name.Length == 0 ? "" : "/@" + name;

    private static string Fit(string place)
    {
        var shown = new StringBuilder(place);
        if (shown.Length > MaxLength)
            shown.Remove(0, shown.Length - MaxLength).Insert(0, '…');
        // A message is one line.
        for (var i = 0; i < shown.Length; i++)
            if (char.IsControl(shown[i]))
                shown[i] = ' ';
        return shown.ToString();
    }
}
