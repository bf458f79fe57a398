namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Which edition of a source the embedded data was made from.</summary>
public sealed class AddressDataSource
{
    public AddressDataSource(string version, string date)
    {
        Version = version;
        Date = date;
    }

    /// <summary>The version of the package.</summary>
    public string Version { get; }

    /// <summary>The day its data is of, as <c>2026-06-01</c>.</summary>
    public string Date { get; }
}
