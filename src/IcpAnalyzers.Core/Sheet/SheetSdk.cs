using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>A third-party SDK (第三方 SDK), as declared or as a package of the project.</summary>
/// <param name="Name">Id of the package, or the declared name.</param>
/// <param name="Vendor">SDK 服务厂商.</param>
/// <param name="Purpose">功能类型.</param>
/// <param name="PrivacyUrl">隐私政策.</param>
public sealed record SheetSdk(string Name, string Vendor, string Purpose, string PrivacyUrl)
{
    /// <summary>Of the package; empty when it is only declared.</summary>
    public string Version { get; init; } = "";

    /// <summary>SPDX expression or address, as the package gives it.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Hosts its assemblies contain, sorted.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = Array.Empty<string>();

    /// <summary>Permissions it brings with it, sorted.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = Array.Empty<string>();
}
