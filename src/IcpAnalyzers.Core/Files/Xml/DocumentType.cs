using System;

namespace IcpAnalyzers.Core.Files.Xml;

/// <summary>The document type declaration (<c>&lt;!DOCTYPE …&gt;</c>), which is stepped over: nothing is fetched and no entity is expanded.</summary>
internal static class DocumentType
{
    private const string Opening = "<!DOCTYPE";

    public static bool StandsAt(string file, int at) => string.Compare(file, at, Opening, 0, Opening.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Finds the declaration in front of the root element; only comments, instructions and blanks may precede it.</summary>
    /// <returns>Where it begins, or -1.</returns>
    public static int Find(string file)
    {
        var at = 0;
        while (at < file.Length)
        {
            if (char.IsWhiteSpace(file[at]) || file[at] == '\uFEFF')
                at++;
            else if (StandsAt(file, at))
                return at;
            else if (Skipped(file, at, "<!--", "-->", ref at) || Skipped(file, at, "<?", "?>", ref at))
                continue;
            else
                return -1;
        }

        return -1;
    }

    /// <summary>Where the declaration that begins here ends, or -1 when it does not.</summary>
    public static int EndOf(string file, int at, out bool declaresEntities)
    {
        declaresEntities = false;
        var inSubset = false;
        at += Opening.Length;
        while (at < file.Length)
        {
            if (inSubset && (Skipped(file, at, "<!--", "-->", ref at) || Skipped(file, at, "<?", "?>", ref at)))
                continue;

            switch (file[at])
            {
                case '"' or '\'':
                    var close = file.IndexOf(file[at], at + 1);
                    if (close < 0)
                        return -1;
                    at = close;
                    break;
                case '[':
                    inSubset = true;
                    break;
                case ']':
                    inSubset = false;
                    break;
                case '<' when inSubset:
                    declaresEntities |= string.CompareOrdinal(file, at, "<!ENTITY", 0, 8) == 0;
                    break;
                case '>' when !inSubset:
                    return at + 1;
            }

            at++;
        }

        return -1;
    }

    private static bool Skipped(string file, int start, string opening, string closing, ref int at)
    {
        if (string.CompareOrdinal(file, start, opening, 0, opening.Length) != 0)
            return false;
        var close = file.IndexOf(closing, start + opening.Length, StringComparison.Ordinal);
        at = close < 0 ? file.Length : close + closing.Length;
        return true;
    }
}
