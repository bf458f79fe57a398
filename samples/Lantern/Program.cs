using Lantern;
using Lantern.Pages;
using Lantern.Updates;

var settings = Settings.Load(Path.Combine(AppContext.BaseDirectory, "appsettings.json"));

switch (args.FirstOrDefault())
{
    case "about":
        AboutPage.Show(Console.Out);
        break;
    case "settings":
        SettingsPage.Show(Console.Out, settings);
        break;
    case "update":
        Console.WriteLine(await new UpdateCheck(new HttpClient()).RunAsync());
        break;
    default:
        HomePage.Show(Console.Out);
        break;
}
