namespace IcpAnalyzers.Core.Rules;

/// <summary>The ids of the rules. The first digit is the family: 1 filing number, 2 endpoints, 3 update channels and transport, 4 the filing record.</summary>
public static class RuleIds
{
    public const string MissingFilingNumber = "ICP1001";
    public const string MalformedFilingNumber = "ICP1002";
    public const string PlaceholderFilingNumber = "ICP1003";
    public const string NotAnAppNumber = "ICP1004";
    public const string WrongProvince = "ICP1005";
    public const string FilingNumberMismatch = "ICP1006";
    public const string UnlinkedFilingNumber = "ICP1007";
    public const string WrongFilingLink = "ICP1008";
    public const string HiddenFilingNumber = "ICP1009";
    public const string PoliceNumber = "ICP1010";
    public const string RepeatedFilingNumber = "ICP1011";
    public const string OverseasHost = "ICP2001";
    public const string OverseasAddress = "ICP2002";
    public const string OverseasRegion = "ICP2003";
    public const string OverseasDefault = "ICP2004";
    public const string UndeclaredHost = "ICP2005";
    public const string BareAddress = "ICP2006";
    public const string OverseasLink = "ICP2007";
    public const string MixedHost = "ICP2008";
    public const string UnencryptedUpdateChannel = "ICP3001";
    public const string UnverifiedUpdate = "ICP3002";
    public const string CertificateValidationDisabled = "ICP3003";
    public const string WeakTls = "ICP3004";
    public const string CleartextPermitted = "ICP3005";
    public const string OverseasUpdateChannel = "ICP3006";
    public const string UnencryptedEndpoint = "ICP3007";
    public const string WeakeningUpdater = "ICP3008";
    public const string UnverifiedCodeLoad = "ICP3009";
    public const string DowngradeAllowed = "ICP3010";
    public const string MissingFilingFact = "ICP4001";
    public const string UnusableCertificate = "ICP4002";
    public const string ServerNotInMainland = "ICP4005";
    public const string UnreadableInput = "ICP4006";
    public const string NameDiffers = "ICP4007";

    private const string Prefix = "ICP";
    private const int Length = 7;

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsOne(string text)
    {
        if (text.Length != Length || !text.StartsWith(Prefix, System.StringComparison.Ordinal))
            return false;
        for (var i = Prefix.Length; i < Length; i++)
            if (text[i] is < '0' or > '9')
                return false;
        return true;
    }
}
