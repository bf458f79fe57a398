using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using IcpAnalyzers.Package.Tests.Consumers;

namespace IcpAnalyzers.Package.Tests;

/// <summary>Real builds of projects that silence findings: the build is quiet, and the log and the sheet keep what is silenced.</summary>
[Collection(PackageCollection.Name)]
public sealed class SilencingBuildTests(PackedPackage package)
{
    private const string App = "<OutputType>Exe</OutputType><Nullable>enable</Nullable><ApplicationId>cn.shop-sample.app</ApplicationId><ApplicationDisplayVersion>1.2.0</ApplicationDisplayVersion>";
    private const string Sheet = "bin/Debug/net10.0/icp/cn.shop-sample.app-1.2.0.filing.json";

    [Fact]
    public async Task Baseline_HidesTheFindingsOfTodayAndFailsOnNewOnes()
    {
        var consumer = new ConsumerProject(package, "baseline 基线");
        consumer.WriteProject("Shop.csproj", App + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write(".editorconfig", "root = true\n[*.json]\nicp_analyzers.ICP2001.severity = error\n")
            .Write("Program.cs", "var http = new System.Net.Http.HttpClient();\n_ = http.GetStringAsync(\"https://api.github.com/v1\");\n")
            .Write("appsettings.json", "{\n  \"Dsn\": \"https://abc@o1.ingest.sentry.io/2\"\n}\n");
        Assert.Equal(["error ICP2001 Program.cs(2,34)", "error ICP2001 appsettings.json(2,23)"], (await consumer.BuildAsync()).Diagnostics);

        Assert.Empty((await consumer.BuildAsync("-t:IcpBaseline")).Succeeded().Diagnostics);
        Assert.Equal(
            ["ICP2001\tProgram.cs\tapi.github.com", "ICP2001\tappsettings.json\to1.ingest.sentry.io"],
            File.ReadAllLines(consumer.PathOf("icp.baseline.tsv")).Where(line => line.StartsWith("ICP", StringComparison.Ordinal)));
        Assert.Empty((await consumer.BuildAsync()).Succeeded().Diagnostics);
        Assert.Equal(["ICP2001 Program.cs:2 True", "ICP2001 appsettings.json:2 True"], Findings(consumer));
        Assert.Equal(2, Suppressed(consumer, "obj/Debug/net10.0/Shop.icp.sarif", "ICPBASELINE"));

        consumer.Write("Program.cs", "// above\nvar http = new System.Net.Http.HttpClient();\n_ = http.GetStringAsync(\"https://api.github.com/v1\");\n_ = http.GetStringAsync(\"https://sentry.io/api\");\n");
        var build = await consumer.BuildAsync();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["error ICP2001 Program.cs(4,34)"], build.Diagnostics);

        // The same findings again write the same file.
        consumer.Write("Program.cs", "_ = new System.Net.Http.HttpClient().GetStringAsync(\"https://api.github.com/v1\");\n");
        var before = File.ReadAllBytes(consumer.PathOf("icp.baseline.tsv"));
        (await consumer.BuildAsync("-t:IcpBaseline")).Succeeded();
        Assert.Equal(before, File.ReadAllBytes(consumer.PathOf("icp.baseline.tsv")));
    }

    [Fact]
    public async Task BaselineOfALibraryWithSeveralTargets_IsOne()
    {
        var consumer = new ConsumerProject(package, "baseline library");
        consumer.Write("Api.cs", "public class Api\n{\n    public const string ApiUrl = \"https://api.github.com/v1\";\n#if NET9_0\n    public const string FeedUrl = \"https://sentry.io/api\";\n#endif\n}\n")
            .WriteProject("Shop.csproj", "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;net9.0</TargetFrameworks>");
        Assert.Equal(["warning ICP2001 Api.cs(3,43)", "warning ICP2001 Api.cs(5,44)"], (await consumer.BuildAsync()).Succeeded().Diagnostics);
        Assert.Empty((await consumer.BuildAsync("-t:IcpBaseline", "-restore")).Succeeded().Diagnostics);
        Assert.Equal(2, File.ReadAllLines(consumer.PathOf("icp.baseline.tsv")).Count(line => line.StartsWith("ICP2001\tApi.cs\t", StringComparison.Ordinal)));
        Assert.Empty((await consumer.BuildAsync()).Succeeded().Diagnostics);
    }

    [Fact]
    public async Task WhatIsSilencedInTheSource_StaysInTheLogAndOnTheSheet()
    {
        var consumer = new ConsumerProject(package, "silenced");
        consumer.WriteProject("Shop.csproj", App)
            .Write(".editorconfig", "root = true\n[Legacy/**.cs]\ndotnet_diagnostic.ICP2001.severity = none\n[vendor/**.json]\nicp_analyzers.ICP2001.severity = none\n")
            .Write("Program.cs", "return;\n")
            .Write("A.cs", "class A\n{\n#pragma warning disable ICP2001\n    const string ApiUrl = \"https://api.github.com/v1\";\n#pragma warning restore ICP2001\n}\n")
            .Write("B.cs", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"IcpEndpoint\", \"ICP2001\", Justification = \"our proxy\")]\nclass B { const string ApiUrl = \"https://api.github.com/v1\"; }\n")
            .Write("Legacy/C.cs", "class C { const string ApiUrl = \"https://api.github.com/v1\"; }\n")
            .Write("appsettings.json", "// icp-disable ICP2001: our proxy\n{ \"Dsn\": \"https://abc@o1.ingest.sentry.io/2\" }\n")
            .Write("vendor/appsettings.json", "{ \"Dsn\": \"https://abc@o1.ingest.sentry.io/2\" }\n")
            .Write("icp.baseline.tsv", "ICP2001\tD.cs\tapi.github.com\n")
            .Write("D.cs", "class D { const string ApiUrl = \"https://api.github.com/v1\"; }\n");
        Assert.Empty((await consumer.BuildAsync()).Succeeded().Diagnostics);
        Assert.Equal(["ICP2001 A.cs:4 True", "ICP2001 B.cs:2 True", "ICP2001 D.cs:1 True", "ICP2001 appsettings.json:2 True"], Findings(consumer));
        Assert.Equal(1, Suppressed(consumer, "obj/Debug/net10.0/Shop.icp.sarif", "ICPCOMMENT"));
        Assert.Equal(4, Suppressed(consumer, "obj/Debug/net10.0/Shop.icp.sarif", ""));

        // What a comment or the baseline hides can be shown.
        Assert.Equal(["warning ICP2001 D.cs(1,42)"], (await consumer.BuildAsync("--no-incremental", "-p:NoWarn=ICPBASELINE")).Succeeded().Diagnostics);
    }

    [Fact]
    public async Task DayOfAnExceptionThatHasPassed_IsAWarningOfEveryBuild()
    {
        var consumer = new ConsumerProject(package, "until");
        consumer.WriteProject("Shop.csproj", App, consumer.Reference + "<IcpHost Include=\"*.github.com\" Place=\"Mainland\" Reason=\"our proxy\" Until=\"2020-01-01\" /><IcpFilingDomain Include=\"api.github.com\" />")
            .Write("icp.hosts.tsv", "sentry.io\tMainland\tours\tour proxy\t2020-01-01\n")
            .Write("Program.cs", "var http = new System.Net.Http.HttpClient();\n_ = http.GetStringAsync(\"https://api.github.com/v1\");\n_ = http.GetStringAsync(\"https://sentry.io/api\");\n");
        for (var i = 0; i < 2; i++)
            Assert.Equal(["warning ICP2005 Program.cs(3,34)", "warning ICP4006 Shop.csproj", "warning ICP4006 icp.hosts.tsv"], (await consumer.BuildAsync(i == 0 ? [] : ["--no-incremental"])).Succeeded().Diagnostics);
        Assert.Contains((await consumer.BuildAsync()).Succeeded().Diagnostics, diagnostic => diagnostic == "warning ICP4006 Shop.csproj");
        using var json = JsonDocument.Parse(File.ReadAllText(consumer.PathOf(Sheet)));
        var hosts = json.RootElement.GetProperty("network").GetProperty("hosts").EnumerateArray().Select(host => string.Join(' ', new[] { "host", "place", "reason", "until" }.Select(key => host.GetProperty(key).GetString())));
        Assert.Equal(["api.github.com Mainland our proxy 2020-01-01", "sentry.io Mainland our proxy 2020-01-01"], hosts);
    }

    private static List<string> Findings(ConsumerProject consumer)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(consumer.PathOf(Sheet)));
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("id")} {finding.GetProperty("file")}:{finding.GetProperty("line")} {finding.GetProperty("suppressed").GetBoolean()}")];
    }

    private static int Suppressed(ConsumerProject consumer, string log, string by)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(consumer.PathOf(log)));
        return json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Count(result => result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetRawText().Contains(by, StringComparison.Ordinal));
    }
}
