namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>How a XAML file reads the constants of its project: the markup extension of the dialect, and the namespace it needs.</summary>
public sealed class XamlConstants
{
    private static readonly string[] Prefixes = { "local", "app", "icp" };

    private readonly string language;
    private readonly string prefix;
    private readonly bool isBound;

    private XamlConstants(string language, string prefix, bool isBound, TextEdit? declaration)
    {
        this.language = language;
        this.prefix = prefix;
        this.isBound = isBound;
        Declaration = declaration;
    }

    /// <summary>The declaration of the namespace; null when the file has one already.</summary>
    public TextEdit? Declaration { get; }

    /// <summary>Null for a file that is not finished, of no known dialect, or that can name no class of the namespace.</summary>
    /// <param name="text">The file.</param>
    /// <param name="constantsNamespace">Where the constants are.</param>
    /// <param name="presentation">What the project uses, where the namespace of the file is that of several dialects.</param>
    public static XamlConstants? Of(string text, string constantsNamespace, XamlDialect? presentation) =>
        XamlTree.RootOf(text) is { } root && XamlDialects.Of(root, presentation) is { } dialect ? Of(text, root, constantsNamespace, dialect) : null;

    /// <summary><c>{x:Static local:IcpFiling.Number}</c>, <c>{x:Bind local:IcpFiling.Number}</c>.</summary>
    public string Read(string constant) => "{" + language + (isBound ? ":Bind " : ":Static ") + prefix + ":" + constant + "}";

    internal static XamlConstants? Of(string text, XamlElement root, string constantsNamespace, XamlDialect dialect)
    {
        if (constantsNamespace.Length == 0 || XamlDialects.LanguagePrefix(root) is not { } language || (dialect == XamlDialect.WinUi && !HasClass(root, language)))
            return null;

        foreach (var (prefix, name, value, _) in root.Attributes)
            if (prefix == "xmlns" && (value == "clr-namespace:" + constantsNamespace || value == "using:" + constantsNamespace))
                return new XamlConstants(language, name, dialect == XamlDialect.WinUi, null);

        foreach (var prefix in Prefixes)
            if (!root.Attributes.Exists(attribute => attribute.Prefix == "xmlns" && attribute.Name == prefix))
                return new XamlConstants(language, prefix, dialect == XamlDialect.WinUi, Declare(text, root, prefix, (dialect is XamlDialect.Maui or XamlDialect.Wpf ? "clr-namespace:" : "using:") + constantsNamespace));
        return null;
    }

    internal static bool HasClass(XamlElement root, string language) => root.Attributes.Exists(attribute => attribute.Prefix == language && attribute.Name == "Class");

    // Behind the last namespace, in a line of its own where the others are.
    private static TextEdit Declare(string text, XamlElement root, string prefix, string value)
    {
        var last = root.Attributes.FindLast(static attribute => attribute.Prefix == "xmlns" || attribute.Name == "xmlns");
        var layout = new TextLayout(text);
        var indent = layout.IndentBefore(last.Start);
        return new TextEdit(XamlTree.EndOfAttribute(text, last.Start), (indent is null ? " " : layout.LineEnd + indent) + "xmlns:" + prefix + "=\"" + value + "\"");
    }
}
