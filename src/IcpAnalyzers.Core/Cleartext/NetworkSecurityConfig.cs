using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Files.Xml;

namespace IcpAnalyzers.Core.Cleartext;

/// <summary>What an Android network security configuration (网络安全配置) says about unencrypted connections.</summary>
/// <remarks>Source: Android documentation, network security configuration. <c>debug-overrides</c> takes trust anchors only, so there is nothing to read in it.</remarks>
internal sealed class NetworkSecurityConfig
{
    public const string Permission = "cleartextTrafficPermitted";
    private const string Root = "network-security-config";
    private const string ForAll = "base-config";
    private const string ForDomains = "domain-config";
    private const string Domain = "domain";

    private readonly string text;
    private readonly HostTable hosts;
    private readonly XmlScanner scanner;

    // The permissions of the open domain-config elements, null where there is none or its finding is out.
    private readonly Stack<RawSpan?> open = new();

    public NetworkSecurityConfig(string text, HostTable hosts)
    {
        this.text = text;
        this.hosts = hosts;
        scanner = new XmlScanner(text, new NamePool(text));
    }

    public IEnumerable<CleartextSetting> Read()
    {
        var isRoot = true;
        var element = "";
        while (scanner.Next() is var token && token != XmlToken.End)
        {
            switch (token)
            {
                case XmlToken.StartTag:
                    if (isRoot && scanner.Name != Root)
                        yield break;
                    isRoot = false;
                    element = scanner.IsSelfClosing ? "" : scanner.Name;
                    if (scanner.Name == ForAll && Permitted() is { } permitted)
                        yield return Setting(permitted, host: null);
                    else if (element == ForDomains)
                        open.Push(Permitted());
                    break;
                case XmlToken.EndTag:
                    element = "";
                    if (scanner.Name == ForDomains && open.Count > 0)
                        open.Pop();
                    break;
                case XmlToken.Text when element == Domain && open.Count > 0 && open.Peek() is { } permission:
                    var host = scanner.Text.Trim(text).Decode(text);
                    if (!PublicHosts.Contain(host, hosts))
                        break;
                    open.Pop();
                    open.Push(null);
                    yield return Setting(permission, host);
                    break;
            }
        }
    }

    /// <returns>The value of the permission when it is given.</returns>
    private RawSpan? Permitted()
    {
        foreach (var attribute in scanner.Attributes)
            if (attribute.IsNamed(text, Permission))
                return CleartextSettings.IsTrue(attribute.Value.Decode(text)) ? attribute.Value : null;
        return null;
    }

    private static CleartextSetting Setting(in RawSpan value, string? host) => new(Permission, host, value.Start, value.Length, "false");
}
