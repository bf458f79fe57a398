namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Where an address is in use; the mainland (境内) never includes Hong Kong, Macau and Taiwan.</summary>
public enum AddressState
{
    /// <summary>No place on the public network: private, reserved, documentation and the like.</summary>
    Special,

    /// <summary>Geolocation says mainland China.</summary>
    Mainland,

    /// <summary>The registry says mainland China, geolocation says elsewhere; nothing is reported about it.</summary>
    Disputed,

    /// <summary>Neither source says mainland China (境外).</summary>
    Overseas,
}
