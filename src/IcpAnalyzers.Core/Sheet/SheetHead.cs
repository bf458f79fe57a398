using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>The app on one platform (运行平台).</summary>
/// <param name="Platform">For example <c>android</c>, <c>windows</c>, <c>web</c>; a target framework without a platform is <c>net10.0</c>.</param>
/// <param name="PackageId">包名, Bundle ID.</param>
/// <param name="Name">The name on this platform.</param>
/// <param name="Version">The version people see.</param>
/// <param name="Build">The number that counts up; empty when there is none.</param>
public sealed record SheetHead(string Platform, string PackageId, string Name, string Version, string Build)
{
    /// <summary>What the manifest has instead of a name when nobody gave one and the text it refers to is not at hand; otherwise empty.</summary>
    public string NameReference { get; init; } = "";

    public SheetIcon? Icon { get; init; }

    /// <summary>语种: language tags as the project names them, sorted.</summary>
    public IReadOnlyList<string> Languages { get; init; } = Array.Empty<string>();

    public IReadOnlyList<SheetPermission> Permissions { get; init; } = Array.Empty<SheetPermission>();

    /// <summary>The certificates that sign the app, the one in use first.</summary>
    public IReadOnlyList<SheetCertificate> Certificates { get; init; } = Array.Empty<SheetCertificate>();
}
