using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

/// <summary>Reads a file and shows what was found in a form that is easy to compare.</summary>
internal static class Values
{
    public static List<FileValue> Of(FileKind kind, string text) => FileReader.Read(kind, text).ToList();

    /// <summary>The one value with the text.</summary>
    public static FileValue Single(FileKind kind, string file, string text) => Assert.Single(Of(kind, file), v => v.Text == text);

    public static List<string> Texts(FileKind kind, string text) => Of(kind, text).ConvertAll(v => v.Text);

    /// <summary><c>element@name#key=text</c>.</summary>
    public static List<string> Shown(FileKind kind, string text) => Of(kind, text).ConvertAll(v => $"{v.Element}@{v.Name}#{v.Key}={v.Text}");

    public static string Slice(string file, in FileValue value) => file.Substring(value.Start, value.Length);
}
