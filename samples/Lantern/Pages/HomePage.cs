namespace Lantern.Pages;

/// <summary>The poem of the day.</summary>
public static class HomePage
{
    private static readonly string[] Poem = ["床前明月光，", "疑是地上霜。", "举头望明月，", "低头思故乡。"];

    public static void Show(TextWriter screen)
    {
        screen.WriteLine("静夜思  李白");
        foreach (var line in Poem)
            screen.WriteLine("  " + line);
    }
}
