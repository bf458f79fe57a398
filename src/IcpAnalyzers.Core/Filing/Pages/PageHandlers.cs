using System;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Which handler a dialect needs to open the register, and what it is called.</summary>
public static class PageHandlers
{
    /// <exception cref="ArgumentOutOfRangeException">For <see cref="PageHandler.None"/>.</exception>
    public static string NameOf(PageHandler handler) => handler switch
    {
        PageHandler.Tapped => "OnFilingNumberTapped",
        PageHandler.Click => "OnFilingNumberClick",
        _ => throw new ArgumentOutOfRangeException(nameof(handler)),
    };

    internal static PageHandler Of(XamlDialect dialect) => dialect switch
    {
        XamlDialect.Maui => PageHandler.Tapped,
        XamlDialect.Wpf => PageHandler.Click,
        _ => PageHandler.None,
    };
}
