namespace IcpAnalyzers.Core.Rules;

/// <summary>The ids of the rules. The first digit is the family: 1 filing number, 2 endpoints, 3 update channels and transport, 4 the filing record.</summary>
public static class RuleIds
{
    public const string MalformedFilingNumber = "ICP1002";
    public const string PlaceholderFilingNumber = "ICP1003";
    public const string NotAnAppNumber = "ICP1004";
    public const string WrongProvince = "ICP1005";
    public const string OverseasHost = "ICP2001";
    public const string OverseasAddress = "ICP2002";
    public const string UnencryptedUpdateChannel = "ICP3001";
    public const string CleartextPermitted = "ICP3005";
    public const string UnreadableInput = "ICP4006";
}
