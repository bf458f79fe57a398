using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net.Http;
using System.Threading.Tasks;

namespace IcpAnalyzers.Core.Tests.Assemblies;

/// <summary>Code as people write it. The tests read it back from the compiled form of this project.</summary>
internal sealed class AddressSamples
{
    public const string Unused = "https://unused-api.samples.cn/v1";

    private static readonly string HomepageUrl = "https://homepage.samples.cn/about";

    public string FeedUrl { get; set; } = "https://feed.samples.cn/appcast.xml";

    public static string Home => HomepageUrl;

    public static Task<string> Contacted(HttpClient client) => client.GetStringAsync("https://contacted.samples.cn/some/page");

    public static Process? Browsed() => Process.Start("https://browsed.samples.cn/api/v1");

    public static async Task<string> Awaited(HttpClient client)
    {
        await Task.Yield();
        return await client.GetStringAsync("https://awaited.samples.cn/some/page");
    }

    public static Func<HttpClient, Task<string>> Lambda() => client => client.GetStringAsync("https://lambda.samples.cn/some/page");

    public static Task<string> ThroughALocal(HttpClient client, int id)
    {
        var address = "https://local.samples.cn/items/";
        Console.WriteLine(id);
        return client.GetStringAsync(address + id);
    }

    public static HttpRequestMessage Second() => new(HttpMethod.Post, new Uri("https://second.samples.cn/some/page"));

    public static bool Compared(string text) => text == "https://compared.samples.cn/api/v1" || text.StartsWith("https://started.samples.cn/api/v1", StringComparison.Ordinal);

    public static string Entry() => "https://entry.samples.cn";

    public static string Filled(string region) => string.Format(System.Globalization.CultureInfo.InvariantCulture, "https://{0}.filled.samples.cn/api/v1", region);

    public static IEnumerable<string> Others()
    {
        yield return "http://schemas.microsoft.com/winfx/2006/xaml";
        yield return "pack://application:,,,/api/v1";
        yield return "https://localhost:5001/api/v1";
        yield return "See https://sentence.samples.cn/api/v1 for more.";
        yield return "https://github.com/someone/something/issues";
        yield return "1.2.3.4";
        yield return "System.Net.Http";
    }

    /// <summary>A type in a type, for its name.</summary>
    internal static class Inner
    {
        public static string Known() => "api.github.com";
    }
}
