using System.Xml.Linq;

namespace IcpAnalyzers.Core.Packages;

/// <summary>What is common to all forms of Android's XML.</summary>
internal static class AndroidXml
{
    /// <summary>The namespace of the attributes <c>android:</c>.</summary>
    public static readonly XNamespace Namespace = "http://schemas.android.com/apk/res/android";
}
