using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3004_WeakTlsTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3004");

    [Theory]
    [InlineData("ServicePointManager.SecurityProtocol = [|SecurityProtocolType.Tls|];")]
    [InlineData("ServicePointManager.SecurityProtocol = [|SecurityProtocolType.Ssl3 | SecurityProtocolType.Tls12|];")]
    [InlineData("ServicePointManager.SecurityProtocol |= [|SecurityProtocolType.Tls11|];")]
    [InlineData("ServicePointManager.SecurityProtocol = [|ServicePointManager.SecurityProtocol | SecurityProtocolType.Tls|];")]
    [InlineData("ServicePointManager.SecurityProtocol = [|(SecurityProtocolType)192|];")]
    [InlineData("ServicePointManager.SecurityProtocol |= [|(SecurityProtocolType)(48 | 3072)|];")]
    [InlineData("ServicePointManager.SecurityProtocol = [|(SecurityProtocolType)192 | (SecurityProtocolType)768 | (SecurityProtocolType)3072|];")]
    [InlineData("ServicePointManager.SecurityProtocol = [|old ? SecurityProtocolType.Tls : SecurityProtocolType.Tls12|];")]
    [InlineData("System.Net.ServicePointManager.SecurityProtocol = [|System.Net.SecurityProtocolType.Tls11|];")]
    [InlineData("handler.SslProtocols = [|SslProtocols.Tls | SslProtocols.Tls11 | SslProtocols.Tls12|];")]
    [InlineData("handler.SslProtocols = [|SslProtocols.Ssl2|];")]
    [InlineData("handler.SslProtocols = [|SslProtocols.Default|];")]
    [InlineData("handler.SslProtocols = [|(SslProtocols)768|];")]
    [InlineData("var made = new HttpClientHandler { SslProtocols = [|SslProtocols.Tls11|] };")]
    [InlineData("var sockets = new SocketsHttpHandler { SslOptions = { EnabledSslProtocols = [|SslProtocols.Tls11 | SslProtocols.Tls12|] } };")]
    [InlineData("stream.AuthenticateAsClient(\"api.shop-sample.cn\", null, [|SslProtocols.Tls|], false);")]
    [InlineData("stream.AuthenticateAsClient(targetHost: \"api.shop-sample.cn\", clientCertificates: null, checkCertificateRevocation: true, enabledSslProtocols: [|SslProtocols.Tls11|]);")]
    [InlineData("var protocols = [|SslProtocols.Tls | SslProtocols.Tls12|]; handler.SslProtocols = protocols;")]
    [InlineData("AppContext.SetSwitch([|\"Switch.System.Net.DontEnableSchUseStrongCrypto\"|], true);")]
    [InlineData("System.AppContext.SetSwitch([|\"Switch.System.Net.DontEnableSystemDefaultTlsVersions\"|], true);")]
    [InlineData("AppContext.SetSwitch([|\"Switch.System.ServiceModel.DisableUsingServicePointManagerSecurityProtocols\"|], isEnabled: true);")]
    public Task OutdatedVersion_IsReported(string statement) => Rule.Reports(Around("        " + statement));

    [Fact]
    public Task DefaultOfASetting_IsReported() => Rule.Reports("""
        using System.Security.Authentication;
        class Settings
        {
            public SslProtocols Versions { get; set; } = [|SslProtocols.Tls | SslProtocols.Tls12|];
            private SslProtocols field = [|SslProtocols.Tls11|];
            public void Connect(string host, SslProtocols versions = [|SslProtocols.Tls|]) => field = versions;
            public void Again() => Connect("api.shop-sample.cn", [|SslProtocols.Tls|]);
        }
        """);

    [Fact]
    public Task Message_NamesTheVersions_Reported() => Rule
        .WithMessage("'Tls, Tls11' allows connections over an outdated protocol. Leave the choice to the operating system, or name TLS 1.2 and later only.")
        .Reports(Around("        handler.SslProtocols = [|SslProtocols.Tls | SslProtocols.Tls11 | SslProtocols.Tls12|];"));

    [Theory]
    [InlineData("ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;")]
    [InlineData("ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13;")]
    [InlineData("ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;")]
    [InlineData("ServicePointManager.SecurityProtocol = (SecurityProtocolType)3072;")]
    [InlineData("ServicePointManager.SecurityProtocol |= (SecurityProtocolType)0x3000;")]
    [InlineData("ServicePointManager.SecurityProtocol &= ~SecurityProtocolType.Tls;")]
    [InlineData("ServicePointManager.SecurityProtocol &= ~(SecurityProtocolType.Tls | SecurityProtocolType.Tls11);")]
    [InlineData("ServicePointManager.SecurityProtocol = ServicePointManager.SecurityProtocol & ~SecurityProtocolType.Tls | SecurityProtocolType.Tls12;")]
    [InlineData("ServicePointManager.SecurityProtocol ^= SecurityProtocolType.Tls;")]
    [InlineData("ServicePointManager.SecurityProtocol = (SecurityProtocolType)number;")]
    [InlineData("if (ServicePointManager.SecurityProtocol == SecurityProtocolType.Tls) Console.WriteLine();")]
    [InlineData("if ((ServicePointManager.SecurityProtocol & SecurityProtocolType.Tls) != 0) Console.WriteLine();")]
    [InlineData("if (ServicePointManager.SecurityProtocol.HasFlag(SecurityProtocolType.Tls)) Console.WriteLine();")]
    [InlineData("handler.SslProtocols = SslProtocols.None;")]
    [InlineData("handler.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;")]
    [InlineData("if (stream.SslProtocol is SslProtocols.Tls or SslProtocols.Tls11) Console.WriteLine();")]
    [InlineData("if (stream.SslProtocol < SslProtocols.Tls12) Console.WriteLine();")]
    [InlineData("switch (stream.SslProtocol) { case SslProtocols.Tls: Console.WriteLine(); break; }")]
    [InlineData("var name = stream.SslProtocol switch { SslProtocols.Tls => \"TLS 1.0\", SslProtocols.Tls12 => \"TLS 1.2\", _ => \"\" };")]
    [InlineData("var names = new Dictionary<SslProtocols, string> { { SslProtocols.Tls, \"TLS 1.0\" } };")]
    [InlineData("var names = new Dictionary<SslProtocols, string> { [SslProtocols.Tls11] = \"TLS 1.1\" };")]
    [InlineData("Console.WriteLine(Describe(SslProtocols.Tls));")]
    [InlineData("var all = new[] { SslProtocols.Tls, SslProtocols.Tls12 };")]
    [InlineData("var list = new List<SslProtocols>(); list.Add(SslProtocols.Tls); Console.WriteLine(list.Contains(SslProtocols.Tls11));")]
    [InlineData("Console.WriteLine(SslProtocols.Tls);")]
    [InlineData("Console.WriteLine(nameof(SslProtocols.Tls) + SslProtocols.Tls11.ToString());")]
    [InlineData("if (IsWeak(SslProtocols.Tls)) Console.WriteLine();")]
    [InlineData("var weak = SslProtocols.Tls | SslProtocols.Tls11; handler.SslProtocols &= ~weak;")]
    [InlineData("var weak = SslProtocols.Tls | SslProtocols.Tls11; if ((stream.SslProtocol & weak) != 0) Console.WriteLine();")]
    [InlineData("const SslProtocols Weak = SslProtocols.Tls; handler.SslProtocols &= ~Weak;")]
    [InlineData("Console.WriteLine(Enum.GetName(SslProtocols.Tls));")]
    [InlineData("Enum.TryParse<SslProtocols>(\"Tls\", out var parsed);")]
    [InlineData("AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", false);")]
    [InlineData("AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", old);")]
    [InlineData("AppContext.SetSwitch(\"Switch.System.Windows.DoNotScaleForDpiChanges\", true);")]
    [InlineData("AppContext.TryGetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", out var on);")]
    [InlineData("// ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3;")]
    [InlineData("Console.WriteLine(\"SecurityProtocolType.Tls\");")]
    public Task CurrentVersionOrQuestion_IsIgnored(string statement) => Rule.Ignores(Around("        " + statement));

    [Fact]
    public Task MaskAndMapping_AreIgnored() => Rule.Ignores("""
        using System.Security.Authentication;
        class Versions
        {
            private const SslProtocols Weak = SslProtocols.Tls | SslProtocols.Tls11;
            private static readonly SslProtocols Refused = SslProtocols.Tls;
            public static SslProtocols Parse(string text) => text switch { "1.0" => SslProtocols.Tls, _ => SslProtocols.None };
            public static bool IsRefused(SslProtocols version) => (version & (Weak | Refused)) != 0;
        }
        """);

    [Fact]
    public Task SameNameOfSomebodyElse_IsIgnored() => Rule.Ignores("""
        enum SslProtocols { Tls = 192, Tls11 = 768 }
        class C { SslProtocols Versions { get; set; } = SslProtocols.Tls; void M() => Versions |= SslProtocols.Tls11; }
        """);

    [Fact]
    public Task UnfinishedCode_IsIgnored() => Rule.AllowingCompilerErrors().Ignores("""
        class C
        {
            void M()
            {
                System.Net.ServicePointManager.SecurityProtocol = System.Net.SecurityProtocolType.;
                System.AppContext.SetSwitch("Switch.System.Net.DontEnableSchUseStrongCrypto",
        """);

    [Theory]
    [InlineData("        ServicePointManager.SecurityProtocol = [|SecurityProtocolType.Tls|];\n", "")]
    [InlineData(
        "        // The old server.\n        ServicePointManager.SecurityProtocol |=\n            [|SecurityProtocolType.Tls | SecurityProtocolType.Tls12|];\n        Console.WriteLine();\n",
        "        // The old server.\n        Console.WriteLine();\n")]
    [InlineData("        AppContext.SetSwitch([|\"Switch.System.Net.DontEnableSchUseStrongCrypto\"|], true);\n", "")]
    [InlineData(
        "        var made = new HttpClientHandler { UseProxy = false, SslProtocols = [|SslProtocols.Tls11|] };\n",
        "        var made = new HttpClientHandler { UseProxy = false };\n")]
    [InlineData(
        "        stream.AuthenticateAsClient(\"api.shop-sample.cn\", null, [|SslProtocols.Tls | SslProtocols.Tls12|], false);\n",
        "        stream.AuthenticateAsClient(\"api.shop-sample.cn\", null, SslProtocols.None, false);\n")]
    [InlineData(
        "        if (old) ServicePointManager.SecurityProtocol = [|System.Net.SecurityProtocolType.Tls|];\n",
        "        if (old) ServicePointManager.SecurityProtocol = System.Net.SecurityProtocolType.SystemDefault;\n")]
    [InlineData(
        "        var versions = [|(SslProtocols)192|]; handler.SslProtocols = versions;\n",
        "        var versions = SslProtocols.None; handler.SslProtocols = versions;\n")]
    public Task Setting_IsFixed(string before, string after) => Rule.Fixes(Around(before), Around(after));

    [Theory]
    [InlineData("runtimeconfig.template.json", """{ "configProperties": { "Switch.System.Net.DontEnableSchUseStrongCrypto": §true§ } }""")]
    [InlineData("Shop.runtimeconfig.json", """{ "runtimeOptions": { "configProperties": { "Switch.System.Net.DontEnableSystemDefaultTlsVersions": §true§, "Other": true } } }""")]
    [InlineData("App.config", """<configuration><runtime><AppContextSwitchOverrides value="Switch.Other=true;Switch.System.Net.DontEnableSchUseStrongCrypto=§true§" /></runtime></configuration>""")]
    [InlineData("Shop.csproj", """<Project><ItemGroup><RuntimeHostConfigurationOption Include="Switch.System.Net.DontEnableSystemDefaultTlsVersions" Value="§true§" /></ItemGroup></Project>""")]
    [InlineData("App.config", """<configuration><runtime><AppContextSwitchOverrides value="Switch.System.ServiceModel.DisableUsingServicePointManagerSecurityProtocols=§true§" /></runtime></configuration>""")]
    public Task SwitchInAFile_IsFixed(string path, string text) => Rule.FixesFile(
        path,
        text.Replace("§true§", "[|true|]", System.StringComparison.Ordinal),
        text.Replace("§true§", "false", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("runtimeconfig.template.json", """{ "configProperties": { "Switch.System.Net.DontEnableSchUseStrongCrypto": false, "Other": true } }""")]
    [InlineData("readme.json", """{ "text": "Switch.System.Net.DontEnableSchUseStrongCrypto is true in old apps" }""")]
    [InlineData("App.config", """<configuration><runtime><AppContextSwitchOverrides value="Switch.System.Net.DontEnableSchUseStrongCrypto=false" /></runtime></configuration>""")]
    [InlineData("Shop.csproj", """<Project><ItemGroup><RuntimeHostConfigurationOption Include="Switch.System.Net.DontEnableSystemDefaultTlsVersions" Value="false" /><RuntimeHostConfigurationOption Include="Other" Value="true" /></ItemGroup></Project>""")]
    [InlineData("Shop.csproj", """<Project><!-- <RuntimeHostConfigurationOption Include="Switch.System.Net.DontEnableSystemDefaultTlsVersions" Value="true" /> --></Project>""")]
    public Task OtherSwitchInAFile_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    private static string Around(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Authentication;

        class C
        {
            static string Describe(SslProtocols version) => version.ToString();

            static bool IsWeak(SslProtocols version) => version < SslProtocols.Tls12;

            void M(HttpClientHandler handler, SslStream stream, bool old, int number)
            {
        {{statements}}
            }
        }
        """;
}
