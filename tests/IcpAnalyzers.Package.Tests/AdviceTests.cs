using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using IcpAnalyzers.Package.Tests.Consumers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Package.Tests;

/// <summary>The log that the sheet reads must not make a build compute the SDK's advice, and must leave alone what anybody has asked for.</summary>
[Collection(PackageCollection.Name)]
public sealed class AdviceTests(PackedPackage package)
{
    // CA1822: the method could be static. Info by default.
    private const string Code = "class Counter { private int n = 1; public int Next() => n++; public int Two() => 2; static void Main() => System.Console.WriteLine(new Counter().Next() + new Counter().Two()); }";

    [Fact]
    public void ListedRules_AreAdviceOfThisSdk()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var reader = new StreamReader(archive.GetEntry("build/IcpAnalyzers.Advice.globalconfig")!.Open());
        var listed = Regex.Matches(reader.ReadToEnd(), @"^dotnet_diagnostic\.(\w+)\.severity = none$", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToList();
        var rules = SdkRules().ToLookup(rule => rule.Id);
        Assert.NotEmpty(listed);
        Assert.All(listed, id => Assert.All(rules[id], rule => Assert.Equal(DiagnosticSeverity.Info, rule.DefaultSeverity)));
        Assert.Equal(rules.Where(group => group.All(rule => rule is { IsEnabledByDefault: true, DefaultSeverity: DiagnosticSeverity.Info })).Select(group => group.Key).Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public async Task OwnLog_HasNoAdviceOfTheSdk()
    {
        var consumer = Consumer("advice own log");
        (await consumer.BuildAsync()).Succeeded();
        Assert.DoesNotContain("\"ruleId\": \"CA1822\"", File.ReadAllText(consumer.PathOf("obj/Debug/net10.0/App.icp.sarif")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LogOfTheProject_HasIt()
    {
        var consumer = Consumer("advice own log of the project");
        (await consumer.BuildAsync("-p:ErrorLog=own.sarif")).Succeeded();
        Assert.Contains("\"ruleId\": \"CA1822\"", File.ReadAllText(consumer.PathOf("own.sarif")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("single", "dotnet_diagnostic.CA1822.severity = warning")]
    [InlineData("category", "dotnet_analyzer_diagnostic.category-Performance.severity = warning")]
    public async Task AdviceThatSomebodyRaised_IsReported(string name, string line)
    {
        var consumer = Consumer("advice raised " + name).Write(".editorconfig", "root = true\n[*.cs]\n" + line + "\n");
        Assert.Contains((await consumer.BuildAsync()).Succeeded().OtherDiagnostics, diagnostic => diagnostic.Contains("warning CA1822", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnalysisMode_IsObeyed()
    {
        var consumer = Consumer("advice mode");
        Assert.Contains((await consumer.BuildAsync("-p:AnalysisMode=All")).Succeeded().OtherDiagnostics, diagnostic => diagnostic.Contains("warning CA1822", StringComparison.Ordinal));
    }

    private ConsumerProject Consumer(string name) => new ConsumerProject(package, name).WriteProject("App.csproj", "<OutputType>Exe</OutputType>").Write("Counter.cs", Code);

    private static IEnumerable<DiagnosticDescriptor> SdkRules()
    {
        var folder = typeof(AdviceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "SdkAnalyzers").Value!;
        return new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }
            .SelectMany(name => Assembly.LoadFrom(Path.Combine(folder, name)).GetTypes())
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)) && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics);
    }
}
