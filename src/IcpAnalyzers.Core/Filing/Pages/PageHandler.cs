namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>The method that an inserted element needs in the code behind its page, to open the register.</summary>
public enum PageHandler
{
    None,

    /// <summary><c>OnFilingNumberTapped</c> of a <c>TapGestureRecognizer</c> (MAUI, Xamarin.Forms).</summary>
    Tapped,

    /// <summary><c>OnFilingNumberClick</c> of a <c>Hyperlink</c> (WPF), which opens nothing outside of a navigation window.</summary>
    Click,
}
