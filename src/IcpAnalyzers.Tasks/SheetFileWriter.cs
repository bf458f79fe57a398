using System;
using System.IO;
using System.Text;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Core.Sheet.Xlsx;

namespace IcpAnalyzers.Tasks;

/// <summary>Writes the sheet into one file; the extension is the format.</summary>
internal sealed class SheetFileWriter
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly FilingSheet sheet;
    private readonly BuildWarnings warnings;

    public SheetFileWriter(FilingSheet sheet, BuildWarnings warnings)
    {
        this.sheet = sheet;
        this.warnings = warnings;
    }

    public void Write(string path)
    {
        var bytes = Bytes(Path.GetExtension(path).ToLowerInvariant());
        if (bytes is null)
        {
            warnings.Unreadable("UnknownFormat", Path.GetExtension(path).TrimStart('.'));
            return;
        }

        try
        {
            WriteWhenDifferent(path, bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            warnings.Unreadable("CannotWrite", path, problem.Message);
        }
    }

    private byte[]? Bytes(string extension) => extension switch
    {
        ".json" => Utf8.GetBytes(SheetJson.Write(sheet)),
        ".html" => Utf8.GetBytes(SheetHtml.Write(sheet, ProviderForms.Read())),
        ".md" => Utf8.GetBytes(SheetMarkdown.Write(sheet)),
        ".xlsx" => SheetXlsx.Write(sheet, ProviderForms.Read()),
        _ => null,
    };

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
