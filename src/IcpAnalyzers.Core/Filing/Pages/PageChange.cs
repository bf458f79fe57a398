using System.Collections.Generic;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>What makes a page show the filing number, or link it: edits of its file, and a handler in the code behind it where the dialect opens no address itself.</summary>
public sealed class PageChange
{
    internal PageChange(IReadOnlyList<TextEdit> edits, PageHandler handler = PageHandler.None)
    {
        Edits = edits;
        Handler = handler;
    }

    /// <summary>In the order of their places.</summary>
    public IReadOnlyList<TextEdit> Edits { get; }

    public PageHandler Handler { get; }

    /// <summary>Shows the number with its link. Null for a file that is no page, is not finished, or has no place that is certain.</summary>
    /// <param name="path">The file; its kind and its name matter.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="number">What is to be shown.</param>
    /// <param name="presentation">Which of <see cref="XamlDialect.Wpf"/> and <see cref="XamlDialect.WinUi"/> the project uses: their pages have one namespace. Null when it is not known.</param>
    public static PageChange? Show(string path, string text, NumberToShow number, XamlDialect? presentation) => KindOf(path, text) switch
    {
        FileKind.Xaml => XamlInsertion.Of(text, number, presentation),
        // Where the element that a component returns ends is not certain.
        FileKind.Jsx => null,
        var kind when FileKinds.IsMarkup(kind) => MarkupInsertion.Of(kind, path, text, number),
        _ => null,
    };

    /// <summary>Links a number that is shown already. Null where it is not certain which element opens the register.</summary>
    /// <param name="path">The file; its kind and its name matter.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="start">Where the number, or the constant that holds it, stands.</param>
    /// <param name="length">How long that is.</param>
    /// <param name="constantsNamespace">Where the constants of the project are; null when it has none.</param>
    /// <param name="presentation">As for <see cref="Show"/>.</param>
    public static PageChange? Link(string path, string text, int start, int length, string? constantsNamespace, XamlDialect? presentation) => KindOf(path, text) switch
    {
        FileKind.Xaml => XamlLink.Of(text, start, length, presentation),
        var kind when FileKinds.IsMarkup(kind) => MarkupLink.Of(kind, path, text, start, length, constantsNamespace),
        _ => null,
    };

    private static FileKind KindOf(string path, string text)
    {
        var kind = FileKinds.Of(path);
        return text.Length > FileContent.MaxLength || FileContent.Of(kind, text).Problem != FileProblem.None ? FileKind.None : kind;
    }
}
