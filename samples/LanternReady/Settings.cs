using System.Text.Json;

namespace Lantern;

/// <summary>What a reader can change, kept in appsettings.json.</summary>
public sealed record Settings(Uri PoemsApi, string Language)
{
    public static Settings Load(string path) =>
        JsonSerializer.Deserialize<Settings>(File.ReadAllText(path)) ?? throw new InvalidDataException(path + " is empty.");
}
