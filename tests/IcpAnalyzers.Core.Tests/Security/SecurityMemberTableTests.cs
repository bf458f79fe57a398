using System.Linq;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Security;

namespace IcpAnalyzers.Core.Tests.Security;

public sealed class SecurityMemberTableTests
{
    private static SecurityMember Row(string type, string name) => SecurityMemberTable.Default.Rows.Single(row => row.Type == type && row.Name == name);

    [Fact]
    public void EveryRow_BelongsToOneOfTheTwoRules() =>
        Assert.All(SecurityMemberTable.Default.Rows, row => Assert.Contains(row.Rule, new[] { RuleIds.CertificateValidationDisabled, RuleIds.WeakTls }));

    [Fact]
    public void EveryKind_HasItsOwnInsecureValues() => Assert.All(SecurityMemberTable.Default.Rows, row => Assert.True(row.Kind switch
    {
        SecurityMemberKind.Callback => row.Insecure == "true",
        SecurityMemberKind.Flag => row.Insecure is "true" or "false" or "any",
        SecurityMemberKind.Value or SecurityMemberKind.Enum => row.Insecure == "use",
        SecurityMemberKind.Protocol => row.Bits != 0,
        SecurityMemberKind.Switch => row.Insecure == "true" && row.Argument.StartsWith("Switch.", System.StringComparison.Ordinal),
        SecurityMemberKind.Default => row.Name == SecurityMember.Constructor && row.Insecure is "unset" or "wss" or "schemeless" && row.Argument.Length > 0,
        _ => row.Insecure.Length > 0,
    }));

    [Theory]
    [InlineData("System.Net.Security.SslStream", ".ctor", "SslStream", 2)]
    [InlineData("System.Net.Security.EncryptionPolicy", "NoEncryption", "EncryptionPolicy", SecurityMember.AssignedValue)]
    [InlineData("System.Net.ServicePointManager", "ServerCertificateValidationCallback", "ServerCertificateValidationCallback", SecurityMember.AssignedValue)]
    [InlineData("MQTTnet.MqttClientTlsOptionsBuilder", "WithAllowUntrustedCertificates", "WithAllowUntrustedCertificates", 0)]
    public void Row_KnowsItsWordAndArgument(string type, string name, string word, int argument)
    {
        var row = Row(type, name);
        Assert.Equal(word, row.SourceWord);
        Assert.Equal(argument, row.ArgumentIndex);
    }

    [Theory]
    [InlineData("Ssl3", 48)]
    [InlineData("Tls", 192)]
    [InlineData("Tls11", 768)]
    public void Protocol_HasTheBitsOfBothEnums(string name, long bits)
    {
        Assert.Equal(bits, Row("System.Security.Authentication.SslProtocols", name).Bits);
        Assert.Equal(bits, Row("System.Net.SecurityProtocolType", name).Bits);
    }
}
