namespace IcpAnalyzers.Core.Findings;

/// <summary>A finding as the log of the compiler has it.</summary>
/// <param name="Id">For example <c>ICP2001</c>.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">The text of the diagnostic.</param>
/// <param name="Path">The file as the log has it; empty when the finding has no place.</param>
/// <param name="StartLine">From 1; 0 when it is not known, as all that follows.</param>
/// <param name="StartColumn">From 1.</param>
/// <param name="EndLine">From 1.</param>
/// <param name="EndColumn">From 1, behind the last character.</param>
/// <param name="IsSuppressed">Silenced in the source, by a comment or by a baseline.</param>
/// <param name="SuppressedBy">What silenced it, in the words of the compiler; empty when it does not say.</param>
public sealed record SarifResult(
    string Id, string Level, string Message, string Path, int StartLine, int StartColumn, int EndLine, int EndColumn, bool IsSuppressed, string SuppressedBy)
{
    /// <summary>The text of the file at the place of the finding; empty when the file has no such place.</summary>
    public string TextIn(string file)
    {
        var start = Offset(file, StartLine, StartColumn);
        var end = Offset(file, EndLine, EndColumn);
        return start >= 0 && end > start && end <= file.Length ? file.Substring(start, end - start) : "";
    }

    private static int Offset(string text, int line, int column)
    {
        var at = 0;
        for (; line > 1 && at < text.Length; at++)
            if (IsLineEnd(text[at]) && !(text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n'))
                line--;
        return line == 1 && column > 0 ? at + column - 1 : -1;
    }

    // Those of the compiler.
    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
