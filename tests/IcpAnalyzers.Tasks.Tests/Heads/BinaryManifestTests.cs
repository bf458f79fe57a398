using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests.Heads;

/// <summary>Property lists in the binary form, written by Python's plistlib: what no analyzer can read is reported by the task.</summary>
public sealed class BinaryManifestTests : IDisposable
{
    private const string AllowsEverything = "YnBsaXN0MDDSAQIDBF8QEkNGQnVuZGxlSWRlbnRpZmllcl8QFk5TQXBwVHJhbnNwb3J0U2VjdXJpdHlfEBJjbi5zaG9wLXNhbXBsZS5hcHDRBQZfEBZOU0FsbG93c0FyYml0cmFyeUxvYWRzCQgNIjtQU2wAAAAAAAABAQAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAbQ==";

    private readonly string folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "icp plist " + Guid.NewGuid().ToString("N"))).FullName;

    [Fact]
    public void ClearText_IsReportedAtTheFile()
    {
        var warning = Assert.Single(Written("Info.plist", Convert.FromBase64String(AllowsEverything)));
        Assert.Equal(("ICP3005", Path.Combine(folder, "Info.plist")), (warning.Code, warning.File));
        Assert.Equal("'NSAllowsArbitraryLoads' permits unencrypted connections to every host. Serve them over https and set it to false.", warning.Message);
        Assert.EndsWith("ICP3005.md", warning.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Info-Debug.plist", AllowsEverything)]
    [InlineData("Info.plist", "PHBsaXN0PjxkaWN0PjxrZXk+TlNBcHBUcmFuc3BvcnRTZWN1cml0eTwva2V5PjxkaWN0PjxrZXk+TlNBbGxvd3NBcmJpdHJhcnlMb2Fkczwva2V5Pjx0cnVlLz48L2RpY3Q+PC9kaWN0PjwvcGxpc3Q+")]
    public void DebugListOrOneThatTheAnalyzerReads_IsNot(string name, string base64) => Assert.Empty(Written(name, Convert.FromBase64String(base64)));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private List<Microsoft.Build.Framework.BuildWarningEventArgs> Written(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        var engine = new RecordingEngine { ProjectFileOfTaskNode = Path.Combine(folder, "Shop.csproj") };
        var task = new WriteFilingSheet
        {
            BuildEngine = engine,
            Facts = [new TaskItem("TargetPlatformIdentifier", new Dictionary<string, string> { ["Value"] = "ios" })],
            Items = [new TaskItem(name, new Dictionary<string, string> { ["IcpItemKind"] = "IcpManifest" })],
            Files = [new TaskItem(Path.Combine(folder, "shop.json"))],
        };
        Assert.True(task.Execute());
        return [.. engine.Warnings.Where(warning => warning.Code.StartsWith("ICP3", StringComparison.Ordinal))];
    }
}
