using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>A server of the app with its access (网络接入信息).</summary>
/// <param name="Address">IPv4, IPv6 or a name.</param>
/// <param name="Place">What the address table says of it.</param>
/// <param name="Provider">接入服务单位, as declared.</param>
/// <param name="Location">服务器放置地, as declared.</param>
/// <param name="Access">接入方式, as declared.</param>
public sealed record SheetServer(string Address, HostState Place, string Provider, string Location, string Access);
