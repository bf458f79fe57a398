using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IcpAnalyzers.Package.Tests.Consumers;

namespace IcpAnalyzers.Package.Tests;

/// <summary>Seven kinds of apps, built whole: what stands on their sheets is what was once read and found right. <c>ICP_RENEW_GOLDEN=1</c> writes them anew.</summary>
[Collection(PackageCollection.Name)]
public sealed class GoldenBuildTests(PackedPackage package)
{
    private const string Number = "<IcpFilingNumber>沪ICP备2026040883号-2A</IcpFilingNumber>";

    private static readonly string Golden = Path.Combine(PackedPackage.RepositoryRoot, "tests/IcpAnalyzers.Package.Tests/Golden");

    [Fact]
    public async Task Sheets_AreTheGoldenOnes()
    {
        var consumer = new ConsumerProject(package, "golden 金");
        Console(consumer);
        Worker(consumer);
        Api(consumer);
        Blazor(consumer);
        Frameworks(consumer);
        Library(consumer);
        Android(consumer);
        var names = new[] { "console", "worker", "api", "blazor", "frameworks", "library", "android" };
        consumer.Write("All.slnx", $"<Solution>{string.Concat(names.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        (await consumer.BuildAsync("All.slnx")).Succeeded();

        var different = new List<string>();
        foreach (var name in names)
        {
            var folder = consumer.PathOf(name == "frameworks" ? "frameworks/bin/Debug/icp" : name + "/bin/Debug/net10.0/icp");
            foreach (var format in new[] { "json", "md" })
            {
                var written = File.ReadAllText(Assert.Single(Directory.GetFiles(folder, "*.filing." + format)));
                var golden = Path.Combine(Golden, $"{name}.filing.{format}");
                if (Environment.GetEnvironmentVariable("ICP_RENEW_GOLDEN") == "1")
                    File.WriteAllText(golden, written);
                if (!File.Exists(golden) || File.ReadAllText(golden) != written)
                    different.Add(Path.GetFileName(golden) + ":\n" + written);
            }
        }

        Assert.Empty(different);
    }

    private static void Console(ConsumerProject consumer) => consumer
        .WriteProject("console/console.csproj", "<OutputType>Exe</OutputType><AssemblyName>lantern-tool</AssemblyName><Version>3.1.0</Version>", consumer.Reference)
        .Write("console/Program.cs", """
            using System;
            using System.Net.Http;
            using var client = new HttpClient();
            Console.WriteLine(await client.GetStringAsync("https://api.github.com/repos/lantern/tool/releases"));
            Console.WriteLine(await client.GetStringAsync("https://api.lantern-sample.cn/v1/light"));
            """);

    private static void Worker(ConsumerProject consumer) => consumer
        .WriteProject(
            "worker/worker.csproj", "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><IcpAppName>灯笼后台</IcpAppName><Version>1.0.0</Version>",
            consumer.Reference + "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" /><IcpFilingDomain Include=\"lantern-sample.cn\" /><IcpServer Include=\"123.56.10.20\" Provider=\"阿里云\" Location=\"北京\" Access=\"云服务器\" />",
            "Microsoft.NET.Sdk.Worker")
        .Write("worker/appsettings.json", "{ \"Queue\": { \"Endpoint\": \"https://queue.lantern-sample.cn:8443/jobs\" } }\n")
        .Write("worker/Program.cs", """
            var builder = Host.CreateApplicationBuilder(args);
            builder.Services.AddHostedService<Poll>();
            builder.Build().Run();

            sealed class Poll : BackgroundService
            {
                protected override async Task ExecuteAsync(CancellationToken stoppingToken)
                {
                    using var client = new HttpClient { BaseAddress = new Uri("https://jobs.lantern-sample.cn/") };
                    await client.GetStringAsync("next", stoppingToken);
                }
            }
            """);

    private static void Api(ConsumerProject consumer) => consumer
        .WriteProject("api/api.csproj", $"<ImplicitUsings>enable</ImplicitUsings><IcpAppName>灯笼接口</IcpAppName><Version>2.0.0</Version>{Number}<IcpPrivacyPolicyUrl>https://www.lantern-sample.cn/privacy</IcpPrivacyPolicyUrl>", consumer.Reference, "Microsoft.NET.Sdk.Web")
        .Write("api/appsettings.json", "{ \"Urls\": \"http://0.0.0.0:5000\", \"Map\": { \"BaseUrl\": \"https://maps.googleapis.com/maps/api\" } }\n")
        .Write("api/Program.cs", """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/light", () => new { Name = "灯笼", On = true });
            app.Run();
            """);

    private static void Blazor(ConsumerProject consumer) => consumer
        .WriteProject("blazor/blazor.csproj", $"<ImplicitUsings>enable</ImplicitUsings><RootNamespace>Lantern</RootNamespace><IcpAppName>灯笼网站</IcpAppName><Version>2.0.0</Version>{Number}", consumer.Reference + "<IcpUpdateChannel Include=\"https://dl.lantern-sample.cn/feed\" Mechanism=\"Velopack\" />", "Microsoft.NET.Sdk.Web")
        .Write("blazor/App.razor", """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><base href="/" /><title>灯笼</title></head>
            <body>
                <p>@IcpFiling.Number</p>
                <a href="https://beian.miit.gov.cn/">沪ICP备2026040883号-2A</a>
                <img src="https://cdn.lantern-sample.com/logo.png" alt="" />
            </body>
            </html>
            """)
        .Write("blazor/Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddRazorComponents();
            var app = builder.Build();
            app.MapRazorComponents<Lantern.App>();
            app.Run();
            """);

    private static void Frameworks(ConsumerProject consumer) => consumer
        .Write("frameworks/frameworks.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                <OutputType>Exe</OutputType>
                <LangVersion>latest</LangVersion>
                <ApplicationId>cn.lantern-sample.two</ApplicationId>
                <ApplicationTitle>双灯</ApplicationTitle>
                <Version>1.5.0</Version>
              </PropertyGroup>
              <ItemGroup>{consumer.Reference}</ItemGroup>
            </Project>
            """)
        .Write("frameworks/Program.cs", """
            System.Console.WriteLine(await new System.Net.Http.HttpClient().GetStringAsync(Api.Url));

            static class Api
            {
            #if NET
                public const string Url = "https://new.lantern-sample.cn/v2";
            #else
                public const string Url = "https://old.lantern-sample.cn/v1";
            #endif
            }
            """);

    private static void Library(ConsumerProject consumer) => consumer
        .WriteProject("library/library.csproj", "<IcpWriteSheet>true</IcpWriteSheet><AssemblyName>Lantern.Client</AssemblyName><Version>0.9.0</Version>", consumer.Reference)
        .Write("library/Client.cs", """
            namespace Lantern;

            public static class Client
            {
                public const string Endpoint = "https://sdk.lantern-sample.cn/api";
            }
            """);

    // The workload is not needed: the platform is put in before the facts are collected. The package was linked by aapt2 and signed by apksigner.
    private static void Android(ConsumerProject consumer)
    {
        consumer
            .WriteProject("android/android.csproj", $"<OutputType>Exe</OutputType>{Number}", consumer.Reference + "<IcpPackageFile Include=\"shop.apk\" Platform=\"Android\" /><AndroidMavenLibrary Include=\"com.tencent.bugly:crashreport\" Version=\"4.1.9\" />")
            .Write("android/Directory.Build.targets", "<Project><Target Name=\"OnAndroid\" BeforeTargets=\"_IcpCollectSheetFacts\"><PropertyGroup><TargetPlatformIdentifier>android</TargetPlatformIdentifier></PropertyGroup></Target></Project>")
            .Write("android/Program.cs", "return;\n")
            .Write("android/Properties/AndroidManifest.xml", "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"cn.shop_sample.app\"><application android:label=\"@string/app_name\" /><uses-permission android:name=\"android.permission.INTERNET\" /></manifest>")
            .Write("android/Resources/values/strings.xml", "<resources><string name=\"app_name\">Sample Shop</string></resources>")
            .Write("android/Resources/values-zh-rCN/strings.xml", "<resources><string name=\"app_name\">示例商店</string></resources>");
        File.Copy(Path.Combine(Golden, "shop.apk"), consumer.PathOf("android/shop.apk"));
    }
}
