using System;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing.Displays;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>The language of what people read in a file.</summary>
public static class PageLanguage
{
    /// <summary>Whether it is Chinese rather than another one; null when nothing in the file tells.</summary>
    public static bool? IsChinese(FileKind kind, string text)
    {
        if ((!FileKinds.IsPage(kind) && kind != FileKind.Resx) || FileContent.Of(kind, text).Problem != FileProblem.None)
            return null;

        bool? isChinese = null;
        foreach (var value in FileReader.Read(kind, text))
        {
            if (value.Element is "script" or "style" || (kind != FileKind.Resx && value.Name.Length > 0 && !DisplayNames.IsText(value.Name)))
                continue;
            var words = value.Text;
            if (kind == FileKind.Xaml && words.StartsWith("{", StringComparison.Ordinal))
                continue;
            if (IsChinese(words) is not { } found)
                continue;
            if (found)
                return true;
            isChinese = false;
        }

        return isChinese;
    }

    /// <summary>Null for a text without letters.</summary>
    public static bool? IsChinese(string text)
    {
        bool? isChinese = null;
        foreach (var c in text)
        {
            if (c is >= '\u4E00' and <= '\u9FFF')
                return true;
            if (char.IsLetter(c))
                isChinese = false;
        }

        return isChinese;
    }
}
