namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Tells by the namespaces of its root what a XAML file is written for.</summary>
internal static class XamlDialects
{
    private const string Presentation = "http://schemas.microsoft.com/winfx/2006/xaml/presentation";

    /// <param name="root">The root of the file.</param>
    /// <param name="presentation">What the project uses, where the namespace is that of several.</param>
    public static XamlDialect? Of(XamlElement root, XamlDialect? presentation)
    {
        return DefaultNamespace(root) switch
        {
            "http://schemas.microsoft.com/dotnet/2021/maui" or "http://xamarin.com/schemas/2014/forms" => XamlDialect.Maui,
            "https://github.com/avaloniaui" => XamlDialect.Avalonia,
            Presentation => presentation,
            _ => null,
        };
    }

    /// <summary>The namespace of elements without a prefix.</summary>
    public static string DefaultNamespace(XamlElement root)
    {
        foreach (var (prefix, name, value, _) in root.Attributes)
            if (prefix.Length == 0 && name == "xmlns")
                return value;
        return root.Namespace;
    }

    /// <summary>The prefix of <c>x:Class</c> and <c>x:Static</c>; null when the file declares none.</summary>
    public static string? LanguagePrefix(XamlElement root)
    {
        foreach (var (prefix, name, value, _) in root.Attributes)
            if (prefix == "xmlns" && value is "http://schemas.microsoft.com/winfx/2006/xaml" or "http://schemas.microsoft.com/winfx/2009/xaml")
                return name;
        return null;
    }
}
