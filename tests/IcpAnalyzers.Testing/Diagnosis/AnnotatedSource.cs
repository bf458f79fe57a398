using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Testing.Diagnosis;

/// <summary>A text with what was reported underlined below each line: <c>^^^^ ICP1002: message</c>.</summary>
public static class AnnotatedSource
{
    /// <summary>All files of the project.</summary>
    public static async Task<string> RenderAsync(Project project, ImmutableArray<Diagnostic> diagnostics)
    {
        var result = new StringBuilder();
        foreach (var document in project.Documents.Concat(project.AdditionalDocuments))
        {
            var text = await document.GetTextAsync().ConfigureAwait(false);
            var own = diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == document.FilePath);
            result.Append('\n').Append(document.FilePath ?? document.Name).Append('\n').Append(Render(text, own));
        }

        return result.ToString();
    }

    public static string Render(SourceText text, IEnumerable<Diagnostic> diagnostics)
    {
        var inOrder = diagnostics
            .Where(diagnostic => diagnostic.Location.SourceSpan.End <= text.Length)
            .ToLookup(diagnostic => text.Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).LineNumber);
        var result = new StringBuilder();
        foreach (var line in text.Lines)
        {
            result.Append("  ").Append(line.ToString()).Append('\n');
            foreach (var diagnostic in inOrder[line.LineNumber])
                Underline(result, line, diagnostic);
        }

        return result.ToString();
    }

    private static void Underline(StringBuilder result, TextLine line, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var source = line.ToString();
        var start = Math.Min(span.Start - line.Start, source.Length);
        var end = Math.Min(span.End - line.Start, source.Length);

        result.Append("  ");
        for (var i = 0; i < start; i++)
            result.Append(source[i] == '\t' ? "\t" : new string(' ', Columns(source[i])));

        var columns = 0;
        for (var i = start; i < end; i++)
            columns += Columns(source[i]);

        result.Append('^', Math.Max(columns, 1))
            .Append(' ').Append(diagnostic.Id)
            .Append(": ").Append(diagnostic.GetMessage(CultureInfo.InvariantCulture))
            .Append('\n');
    }

    /// <summary>Chinese characters and full-width forms take two columns in a terminal.</summary>
    private static int Columns(char character) =>
        character is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60')
            ? 2
            : 1;
}
