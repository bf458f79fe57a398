using System;
using System.Linq;
using System.Threading.Tasks;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Testing.Fixing;

/// <summary>Compares the files of a project with those a test expects, character by character.</summary>
public static class FixedTexts
{
    /// <param name="project">After the fix.</param>
    /// <param name="expected">The files it should have.</param>
    /// <param name="isCompared">Selects files by path.</param>
    /// <param name="situation">Begins the message.</param>
    /// <exception cref="VerificationException">A text or its encoding differs, a file is missing or new.</exception>
    public static async Task RequireEqualAsync(Project project, TestCase expected, Func<string, bool> isCompared, string situation)
    {
        var missing = expected.Files.Where(file => file.IsReadable).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var document in project.Documents.Concat(project.AdditionalDocuments))
        {
            var path = document.FilePath ?? $"/0/{string.Join('/', document.Folders.Append(document.Name))}";
            var isExpected = missing.Remove(path, out var file);
            if (!isCompared(path))
                continue;
            if (!isExpected)
                throw new VerificationException($"{situation}: {path} is new, and no expected text is given for it.");

            var text = await document.GetTextAsync().ConfigureAwait(false);
            if (text.ToString() != file!.Content.Text)
                throw new VerificationException($"{situation}: {path} differs (- expected, + actual).\n{LineDiff.Render(file.Content.Text, text.ToString())}");
            if (!Equals(text.Encoding, file.Text.Encoding))
                throw new VerificationException($"{situation}: {path} lost its encoding {file.Text.Encoding?.WebName}, it is {text.Encoding?.WebName ?? "unknown"} now.");
        }

        if (missing.Keys.Where(isCompared).FirstOrDefault() is { } removed)
            throw new VerificationException($"{situation}: {removed} is gone.");
    }
}
