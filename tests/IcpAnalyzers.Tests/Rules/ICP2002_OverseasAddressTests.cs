using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP2002_OverseasAddressTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2002");

    [Fact]
    public Task OwnAddressThroughAMethod_IsIgnored() => RuleTest.For("ICP2002").Ignores("""
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            object? M() => Probe(new IPEndPoint(IPAddress.Parse("8.8.8.8"), 53));
            static IPAddress? Probe(IPEndPoint remote)
            {
                using var socket = new Socket(remote.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                socket.Connect(remote);
                return (socket.LocalEndPoint as IPEndPoint)?.Address;
            }
        }
        """);

    [Fact]
    public Task AddressThatAMethodSendsTo_IsReported() => RuleTest.For("ICP2002").Reports("""
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            object? M() => Probe(new IPEndPoint(IPAddress.Parse("[|8.8.8.8|]"), 53));
            static IPAddress? Probe(IPEndPoint remote)
            {
                using var socket = new Socket(remote.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                socket.Connect(remote);
                socket.Send(new byte[1]);
                return (socket.LocalEndPoint as IPEndPoint)?.Address;
            }
        }
        """);

    [Fact]
    public Task HostOfAUrl_IsReported() => Rule.Reports("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://[|8.8.8.8|]:8080/api");
            Task Six(HttpClient http) => http.GetStringAsync("https://[[|2001:4860:4860::8888|]]/api");
            static readonly string[] Servers = { "https://[|104.16.132.229|]/data" };
        }
        """);

    [Fact]
    public Task AddressGivenToTheNetwork_IsReported() => Rule.Reports("""
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            static readonly IPAddress Dns = IPAddress.Parse("[|8.8.8.8|]");
            static readonly IPEndPoint End = IPEndPoint.Parse("[|104.16.132.229|]:53");
            void Connect(TcpClient client) => client.Connect("[|104.16.132.229|]", 443);
            const string ServerHost = "[|104.16.132.229|]";
        }
        """);

    [Fact]
    public Task Message_NamesTheOperatorOrTheDateOfTheData() => Rule
        .WithMessage("'8.8.8.8' is an address outside mainland China (Google Public DNS). Use a mainland address, or say in icp.hosts.tsv where it is.")
        .Reports("""class C { System.Net.IPAddress a = System.Net.IPAddress.Parse("[|8.8.8.8|]"); }""");

    [Theory]
    [InlineData("appsettings.json", """{ "Cache": { "Server": "[|104.16.132.229|]" }, "Url": "https://[|104.16.132.229|]/x" }""")]
    [InlineData("App.config", """<configuration><appSettings><add key="Host" value="[|104.16.132.229|]:8080" /></appSettings></configuration>""")]
    public Task SettingInAFile_IsReported(string path, string markup) => Rule.ReportsFile(path, markup);

    [Fact]
    public Task MainlandPrivateOrDocumentation_IsIgnored() => Rule.Ignores("""
        using System.Net;
        class C
        {
            static readonly IPAddress[] Servers =
            {
                IPAddress.Parse("223.5.5.5"), IPAddress.Parse("119.29.29.29"), IPAddress.Parse("127.0.0.1"), IPAddress.Parse("192.168.1.1"),
                IPAddress.Parse("203.0.113.7"), IPAddress.Parse("255.255.255.0"), IPAddress.Parse("::1"), IPAddress.Parse("fe80::1"), IPAddress.Parse("2400:3200::1"),
            };
            const string Url = "http://10.0.2.2:5000/api";
        }
        """);

    [Fact]
    public Task VersionOrOidOrComparedValue_IsIgnored() => Rule.Ignores("""
        using System;
        [assembly: System.Reflection.AssemblyFileVersion("104.16.132.229")]
        class C
        {
            static readonly Version V = new Version("104.16.132.229");
            static readonly Version W = Version.Parse("10.0.19041.0");
            const string FileVersion = "4.0.30319.0";
            const string Oid = "2.5.29.15";
            const string ServerVersion = "17.0.0.0";
            bool Is(string s) => s == "104.16.132.229";
            string text = "104.16.132.229";
        }
        """);

    [Theory]
    [InlineData("packages.config", """<packages><package id="Enyim.Caching.Web" version="1.0.0.1" targetFramework="net45" /></packages>""")]
    [InlineData("App.config", """<configuration><runtime><bindingRedirect oldVersion="0.0.0.0-1.0.0.1" newVersion="1.0.0.1" /></runtime></configuration>""")]
    public Task VersionInAConfigFile_IsIgnored(string path, string markup) => Rule.IgnoresFile(path, markup);

    /// <summary>A datagram socket that is connected sends nothing: the system only picks the interface that would be used.</summary>
    [Fact]
    public Task AddressThatOnlyAsksForTheOwnOne_IsIgnored() => Rule.Ignores("""
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            static string Own()
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, 0);
                socket.Connect("8.8.8.8", 65530);
                return socket.LocalEndPoint is IPEndPoint end ? end.Address.ToString() : "";
            }
            static string AlsoOwn()
            {
                using (Socket socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp))
                {
                    socket.Connect("1.1.1.1", 53);
                    return ((IPEndPoint)socket.LocalEndPoint).Address.ToString();
                }
            }
        }
        """);

    [Fact]
    public Task ConnectedSocketThatIsUsed_IsReported() => Rule.Reports("""
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            static void Stream()
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Connect("[|104.16.132.229|]", 443);
                var own = socket.LocalEndPoint;
            }
            static void Datagram(byte[] data)
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                socket.Connect("[|104.16.132.229|]", 443);
                socket.Send(data);
            }
        }
        """);

    [Fact]
    public Task UserSaysItIsInTheMainland_IsIgnored() => Rule
        .WithFile("icp.hosts.tsv", "104.16.132.229\tMainland\tour line\n")
        .Ignores("""class C { System.Net.IPAddress a = System.Net.IPAddress.Parse("104.16.132.229"); }""");

    [Fact]
    public Task ListOfAddresses_IsReported() => Rule.Reports("""
        class C
        {
            static readonly string[] Known = { "[|149.112.112.112|]", "[|208.67.222.222|]" };
        }
        """);

    [Fact]
    public Task QuadAmongOtherTexts_IsIgnored() => Rule.Ignores("""
        class C
        {
            static readonly string[] Words = { "149.112.112.112", "208.67.222.222", "a text" };
            static readonly string[] Versions = { "4.0.30319.1", "6.1.7601.17514" };
        }
        """);

    [Fact]
    public Task OctetsOrNumber_IsReported() => Rule.Reports("""
        using System.Net;
        using System.Net.Sockets;
        class C
        {
            static readonly byte[] Octets = { 104, 16, 132, 229 };
            const long Number = 0xE5841068;
            IPAddress array = new IPAddress([|new byte[] { 8, 8, 8, 8 }|]);
            IPAddress six = new IPAddress([|new byte[] { 0x20, 0x01, 0x48, 0x60, 0x48, 0x60, 0, 0, 0, 0, 0, 0, 0, 0, 0x88, 0x88 }|]);
            IPAddress typed = new([|new byte[] { 8, 8, 4, 4 }|]);
            IPAddress field = new IPAddress([|Octets|]);
            IPAddress number = new IPAddress([|0x08080808|]);
            IPAddress constant = new IPAddress([|Number|]);
            IPEndPoint end = new IPEndPoint([|0x08080808|], 53);
            IPEndPoint both = new IPEndPoint(new IPAddress([|new byte[] { 8, 8, 8, 8 }|]), 53);
            IPEndPoint parsed = new IPEndPoint(IPAddress.Parse("[|104.16.132.229|]"), 443);
        }
        """);

    [Fact]
    public Task OctetsOfNoOverseasServer_IsIgnored() => Rule.Ignores("""
        using System;
        using System.Net;
        class C
        {
            static readonly byte[] Octets = { 192, 168, 1, 1 };
            static readonly byte[] Version = { 8, 8, 8, 8 };
            IPAddress own = new IPAddress(Octets);
            IPAddress loopback = new IPAddress(0x0100007F);
            IPAddress mainland = new IPAddress(new byte[] { 223, 5, 5, 5 });
            IPAddress broadcast = new IPAddress(new byte[] { 255, 255, 255, 255 });
            IPAddress read(byte[] bytes) => new IPAddress(bytes);
            IPAddress wrong = new IPAddress(new byte[] { 8, 8, 8 });
            IPEndPoint any = new IPEndPoint(IPAddress.Any, 53);
            int mask = 0x08080808;
        }
        """);

    [Fact]
    public Task ShortFormOfThisMachine_IsIgnored() => Rule.Ignores("""class C { string BaseUrl(int port) => $"http://127.1:{port}"; }""");
}
