using System.Text.Json;

namespace Lantern.Updates;

/// <summary>Asks whether a newer Lantern has been released.</summary>
public sealed class UpdateCheck(HttpClient http)
{
    public async Task<string> RunAsync()
    {
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Lantern");
        await using var release = await http.GetStreamAsync("https://dl.lantern-sample.cn/latest.json");
        using var json = await JsonDocument.ParseAsync(release);
        return json.RootElement.GetProperty("version").GetString() ?? "unknown";
    }
}
