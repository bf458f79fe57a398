namespace IcpAnalyzers.Tasks.Sdks;

/// <summary>One row of sdks.tsv.</summary>
/// <param name="Package">The id, or what the file of a native library is called without its version; one that ends in * stands for all that begin so.</param>
/// <param name="Vendor">SDK 服务厂商.</param>
/// <param name="Purpose">功能类型.</param>
/// <param name="PrivacyUrl">隐私政策; empty when none is known, or when the package contacts nobody.</param>
internal sealed record SdkRow(string Package, string Vendor, string Purpose, string PrivacyUrl);
