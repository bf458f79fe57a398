using System.Text.Json;

namespace Lantern.Updates;

/// <summary>Asks whether a newer Lantern has been released.</summary>
public sealed class UpdateCheck(HttpClient http)
{
    public async Task<string> RunAsync()
    {
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Lantern");
        await using var release = await http.GetStreamAsync("https://api.github.com/repos/lantern-sample/lantern/releases/latest");
        using var json = await JsonDocument.ParseAsync(release);
        return json.RootElement.GetProperty("tag_name").GetString() ?? "unknown";
    }
}
