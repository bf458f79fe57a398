using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>Tells from the name of a file what page of the app it is.</summary>
public static class PageName
{
    // The best place first; the words of a file's name.
    private static readonly string[] Candidates = { "about", "settings", "setting", "preferences", "mine", "me", "profile", "account", "footer", "layout" };

    private const int UsersOwn = 8;

    // Of a site, around all its pages; elsewhere a layout is a way to arrange things.
    private const int Layout = 9;

    /// <summary>How well a page fits for the filing number, the best is 0; null for a page that does not, and for a file that is none.</summary>
    public static int? RankOf(string path)
    {
        if (!IsPage(path, out var isMarkup))
            return null;
        var rank = int.MaxValue;
        var isNamedPage = isMarkup;
        foreach (var word in NameWords.Split(StemOf(path)))
        {
            isNamedPage |= IsPageWord(word);
            for (var i = 0; i < Candidates.Length && i < rank; i++)
                if (word == Candidates[i] && (i != Layout || FileKinds.IsMarkup(FileKinds.Of(path))))
                    rank = i;
        }

        return rank < int.MaxValue && isNamedPage ? rank : null;
    }

    /// <summary>Whether it is a page of About, Settings or the user's own.</summary>
    public static bool IsCandidate(string path) => RankOf(path) < UsersOwn;

    /// <summary>Whether the name says that it is another page than those where users look for the number: CheckoutPage, PlayerWindow.</summary>
    public static bool IsElsewhere(string path)
    {
        var stem = StemOf(path);
        if ((NameWords.Of(stem) & NameMeanings.Prominent) != 0)
            return false;
        var last = "";
        foreach (var word in NameWords.Split(stem))
            last = word;
        return IsPageWord(last) && !last.Equals(stem, System.StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPage(string path, out bool isMarkup)
    {
        isMarkup = FileKinds.IsPage(FileKinds.Of(path));
        return isMarkup || path.EndsWith(".cs", System.StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPageWord(string word) => word is "page" or "view" or "window" or "dialog" or "form" or "activity" or "fragment" or "screen";

    // AboutPage.xaml.cs is AboutPage.
    private static string StemOf(string path)
    {
        var start = ProjectFileNames.StartOfName(path);
        var dot = path.IndexOf('.', start);
        return dot < 0 ? path.Substring(start) : path.Substring(start, dot - start);
    }
}
