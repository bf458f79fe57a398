using System;
using System.IO;
using System.Text;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Core.Sheet.Pdf;
using IcpAnalyzers.Core.Sheet.Xlsx;

namespace IcpAnalyzers.Tasks;

/// <summary>Writes the sheet into one file; the extension is the format.</summary>
internal sealed class SheetFileWriter
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private const string Font = "NotoSansSC-Subset.ttf";

    private readonly FilingSheet sheet;
    private readonly BuildWarnings warnings;

    public SheetFileWriter(FilingSheet sheet, BuildWarnings warnings)
    {
        this.sheet = sheet;
        this.warnings = warnings;
    }

    public void Write(string path)
    {
        try
        {
            if (Bytes(Path.GetExtension(path).ToLowerInvariant()) is { } bytes)
                WriteWhenDifferent(path, bytes);
            else
                warnings.Unreadable("UnknownFormat", Path.GetExtension(path).TrimStart('.'));
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            warnings.Unreadable("CannotWrite", path, problem.Message);
        }
    }

    /// <summary>What a file with the extension holds; null for a format that nobody writes.</summary>
    public byte[]? Bytes(string extension) => extension switch
    {
        ".json" => Utf8.GetBytes(SheetJson.Write(sheet)),
        ".html" => Utf8.GetBytes(SheetHtml.Write(sheet, ProviderForms.All)),
        ".md" => Utf8.GetBytes(SheetMarkdown.Write(sheet)),
        ".pdf" => Pdf(),
        ".xlsx" => SheetXlsx.Write(sheet, ProviderForms.All),
        _ => null,
    };

    private byte[] Pdf()
    {
        var folder = Path.GetDirectoryName(typeof(SheetFileWriter).Assembly.Location) ?? "";
        var pdf = SheetPdf.Write(sheet, ProviderForms.All, new TrueTypeFont(File.ReadAllBytes(Path.Combine(folder, Font))), out var missing);
        if (missing.Length > 0)
            warnings.Unreadable("MissingGlyphs", missing);
        return pdf;
    }

    // The time of the last write stays newer than the inputs, so that the next build sees that nothing is to be done.
    private static void WriteWhenDifferent(string path, byte[] bytes)
    {
        if (File.Exists(path) && SameBytes(File.ReadAllBytes(path), bytes))
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, bytes);
    }

    private static bool SameBytes(byte[] left, byte[] right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
            if (left[i] != right[i])
                return false;
        return true;
    }
}
