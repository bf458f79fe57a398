using System;
using System.Collections.Generic;
using System.ComponentModel;
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

    public static Task<byte[]> Octets(HttpClient client) => client.GetByteArrayAsync(System.Text.Encoding.UTF8.GetString("https://octets.samples.cn/api/v1"u8));

    public static byte[] Array() => "wss://array.samples.cn/push"u8.ToArray();

    public static ReadOnlySpan<byte> NotAnAddress() => "a text of some length that says see https://prose.samples.cn/api/v1 and more"u8;

    public static ReadOnlySpan<int> Numbers() => [0x3A2F2F61, 0x2F2F3A61, 0x2F3A2F2F, 4, 5, 6, 7, 8, 9];

    [DefaultValue("https://default.samples.cn/api/v1")]
    public string ApiUrl { get; set; } = "";

    [Description("https://described.samples.cn/api/v1")]
    public string Described { get; set; } = "";

    [Endpoint(3, DayOfWeek.Friday, typeof(AddressSamples), new[] { "x", "wss://endpoint.samples.cn/push" }, 1.5, Name = "y", BaseUrl = "https://named.samples.cn/api/v1")]
    [HelpPage("https://help.samples.cn/api/v1")]
    public void Attributes()
    {
    }

    /// <summary>Where a service is.</summary>
    internal enum ServiceUrl
    {
        [Description("https://enum.samples.cn/api/v1")]
        Production,

        [Description("A text for people, with a colon: https://text.samples.cn/api/v1 and more")]
        Other,
    }

    /// <summary>What a value is called.</summary>
    internal enum Season
    {
        [Description("https://season.samples.cn/calendar/of/springs")]
        Spring,
    }

    /// <summary>An attribute with arguments of every kind.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class EndpointAttribute(int number, DayOfWeek day, Type type, string[] texts, object boxed) : Attribute
    {
        public string Name { get; set; } = $"{number} {day} {type} {texts.Length} {boxed}";

        public string BaseUrl { get; set; } = "";
    }

    /// <summary>An attribute for people.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class HelpPageAttribute(string url) : Attribute
    {
        public string Url => url;
    }

    /// <summary>A type in a type, for its name.</summary>
    internal static class Inner
    {
        public static string Known() => "api.github.com";
    }
}
