using System.Collections.Generic;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>What makes a page show the filing number with its link: insertions into its file, and a handler in the code behind it where the dialect opens no address itself.</summary>
public sealed class PageInsertion
{
    internal PageInsertion(IReadOnlyList<TextInsertion> edits, PageHandler handler = PageHandler.None)
    {
        Edits = edits;
        Handler = handler;
    }

    /// <summary>In the order of their places.</summary>
    public IReadOnlyList<TextInsertion> Edits { get; }

    public PageHandler Handler { get; }

    /// <summary>Null for a file that is no page, is not finished, or has no place that is certain.</summary>
    /// <param name="path">The file; its kind and its name matter.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="number">What is to be shown.</param>
    /// <param name="presentation">Which of <see cref="XamlDialect.Wpf"/> and <see cref="XamlDialect.WinUi"/> the project uses: their pages have one namespace. Null when it is not known.</param>
    public static PageInsertion? Of(string path, string text, NumberToShow number, XamlDialect? presentation)
    {
        var kind = FileKinds.Of(path);
        if (text.Length > FileContent.MaxLength || FileContent.Of(kind, text).Problem != FileProblem.None)
            return null;
        return kind switch
        {
            FileKind.Xaml => XamlInsertion.Of(text, number, presentation),
            FileKind.Razor or FileKind.Html or FileKind.Vue => MarkupInsertion.Of(kind, path, text, number),
            _ => null,
        };
    }
}
