namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>The user interface framework that a XAML file is written for.</summary>
public enum XamlDialect
{
    /// <summary>MAUI and Xamarin.Forms: gestures, no element that opens an address.</summary>
    Maui,

    /// <summary>A <c>HyperlinkButton</c> since 11.1.</summary>
    Avalonia,

    Wpf,

    /// <summary>WinUI, UWP and Uno: no <c>x:Static</c>, but <c>x:Bind</c> to static members.</summary>
    WinUi,
}
