namespace IcpAnalyzers.Core.Sheet;

/// <summary>Something the app asks of the device (权限).</summary>
/// <param name="Name">As the platform calls it: <c>android.permission.CAMERA</c>, <c>NSCameraUsageDescription</c>.</param>
/// <param name="Usage">What the app tells people about it; empty when the platform has no such text.</param>
/// <param name="Source">The file or package it comes from.</param>
public sealed record SheetPermission(string Name, string Usage, string Source);
