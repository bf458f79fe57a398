using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>What is one for all platforms of an app. A text that nobody declared is empty.</summary>
public sealed record SheetApp(
    string Name,
    string Version,
    string FilingNumber,
    string SubjectNumber,
    string PoliceNumber,
    string Exempt,
    string ExemptReason,
    string Description,
    string PrivacyPolicyUrl,
    string TermsUrl,
    string SupportUrl,
    IReadOnlyList<SheetStore> Stores);
