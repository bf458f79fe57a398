namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>The properties of controls and components whose value users read.</summary>
public static class DisplayNames
{
    public static bool IsText(string property) =>
        property is "Text" or "Content" or "Title" or "Header" or "Label" or "Caption" or "Description" or "Detail" or "Subtitle" or "FormattedText" or "SecondaryText" or "Footer" or "text";
}
