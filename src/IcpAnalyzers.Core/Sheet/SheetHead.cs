namespace IcpAnalyzers.Core.Sheet;

/// <summary>The app on one platform (运行平台).</summary>
/// <param name="Platform">For example <c>android</c>, <c>windows</c>, <c>web</c>; a target framework without a platform is <c>net10.0</c>.</param>
/// <param name="PackageId">包名, Bundle ID.</param>
/// <param name="Name">The name on this platform.</param>
/// <param name="Version">The version people see.</param>
/// <param name="Build">The number that counts up; empty when there is none.</param>
public sealed record SheetHead(string Platform, string PackageId, string Name, string Version, string Build);
