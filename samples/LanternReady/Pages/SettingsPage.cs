namespace Lantern.Pages;

/// <summary>设置: what is set, and where to change it.</summary>
public static class SettingsPage
{
    public static void Show(TextWriter screen, Settings settings)
    {
        screen.WriteLine($"语言 Language: {settings.Language}");
        screen.WriteLine($"诗库 Poems: {settings.PoemsApi.Host}");
    }
}
