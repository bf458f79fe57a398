using System;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>The platforms an app runs on, as code and pages name them.</summary>
[Flags]
public enum AppPlatforms
{
    /// <summary>On none that is shipped: <c>#if DEBUG</c>.</summary>
    None = 0,
    Android = 1,
    IOS = 2,
    MacCatalyst = 4,
    MacOS = 8,
    Windows = 16,
    Linux = 32,
    Browser = 64,
    Tizen = 128,
    Other = 256,

    /// <summary>What an App filing is about.</summary>
    Phones = Android | IOS,

    All = Android | IOS | MacCatalyst | MacOS | Windows | Linux | Browser | Tizen | Other,
}
