using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>An SDK whose default host is, as far as this project knows, outside mainland China.</summary>
internal readonly struct DefaultHostFinding
{
    private DefaultHostFinding(object[] arguments) => Arguments = arguments;

    public object[] Arguments { get; }

    /// <returns>Null when the host is not overseas, for example because the project says so.</returns>
    public static DefaultHostFinding? Of(SdkDefault row, HostTable hosts)
    {
        if (!Endpoint.TryParseAuthority(row.Host, 0, row.Host.Length, out var endpoint))
            return null;
        var verdict = hosts.Judge(endpoint);
        return verdict.State == HostState.Overseas
            ? new DefaultHostFinding(new object[] { NameOf(row), row.Host, verdict.Service, Remedy(row, verdict) })
            : null;
    }

    private static string NameOf(SdkDefault row) =>
        row.Member == SdkDefault.Constructor ? row.Type.SimpleName : row.Type.SimpleName + "." + row.Member;

    private static LocalizableString Remedy(SdkDefault row, in HostVerdict verdict) => row.IsRetired
        ? Texts.Of("Default_Retired")
        : EndpointFinding.RemedyOf(verdict);
}
