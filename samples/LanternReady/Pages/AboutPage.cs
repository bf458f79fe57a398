using System.Resources;

namespace Lantern.Pages;

/// <summary>关于: name, version, and the filing number with the link that the law asks for.</summary>
public static class AboutPage
{
    private static readonly ResourceManager Texts = new("Lantern.Resources.AppText", typeof(AboutPage).Assembly);

    public static void Show(TextWriter screen)
    {
        screen.WriteLine($"{Texts.GetString("Title")}  {typeof(AboutPage).Assembly.GetName().Version}");
        screen.WriteLine(Texts.GetString("FilingNumber"));
        screen.WriteLine("https://beian.miit.gov.cn/");
    }
}
