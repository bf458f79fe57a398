using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files.Texts;

/// <summary>The attributes of one start tag, read again for the few elements whose other attributes matter.</summary>
internal static class TagAttributes
{
    /// <param name="file">The file.</param>
    /// <param name="tag">Where the name of the element begins.</param>
    /// <returns>Names without their prefix; a value is empty where none is written.</returns>
    public static IEnumerable<(string Name, string Value)> Of(string file, int tag)
    {
        var at = EndOfName(file, tag);
        while (at < file.Length && file[at] is not ('>' or '<'))
        {
            if (!IsName(file[at]))
            {
                at++;
                continue;
            }

            var start = at;
            at = EndOfName(file, at);
            var name = file.Substring(start, at - start);
            var value = "";
            var equals = SkipBlanks(file, at);
            if (equals < file.Length && file[equals] == '=')
            {
                at = SkipBlanks(file, equals + 1);
                value = ReadValue(file, ref at);
            }

            yield return (name.Substring(name.LastIndexOf(':') + 1), value);
        }
    }

    /// <summary>The attribute whose value a place of the tag is in; empty when it is in none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="at">The place.</param>
    /// <param name="tag">Where the tag begins.</param>
    public static string NameBefore(string file, int at, int tag)
    {
        var equals = at > tag ? file.LastIndexOf('=', at - 1, at - tag) : -1;
        var end = equals;
        while (end > tag && char.IsWhiteSpace(file[end - 1]))
            end--;
        var start = end;
        while (start > tag && IsName(file[start - 1]))
            start--;
        return equals < 0 ? "" : file.Substring(start, end - start);
    }

    private static string ReadValue(string file, ref int at)
    {
        if (at >= file.Length)
            return "";
        var quote = file[at];
        var start = at;
        if (quote is not ('"' or '\''))
        {
            at = EndOfName(file, at);
            return file.Substring(start, at - start);
        }

        var end = file.IndexOf(quote, at + 1);
        at = end < 0 ? file.Length : end + 1;
        return end < 0 ? "" : file.Substring(start + 1, end - start - 1);
    }

    private static int EndOfName(string file, int at)
    {
        while (at < file.Length && IsName(file[at]))
            at++;
        return at;
    }

    private static int SkipBlanks(string file, int at)
    {
        while (at < file.Length && char.IsWhiteSpace(file[at]))
            at++;
        return at;
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':' or '@';
}
