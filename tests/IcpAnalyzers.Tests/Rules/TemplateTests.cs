using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>What the templates of frameworks begin with has nothing to report. Written by hand after the templates, because their packs are not here.</summary>
public sealed class TemplateTests
{
    private static readonly RuleTest App = RuleTest.For("ICP2005").AsApp().AllowingCompilerErrors();

    [Fact]
    public Task Maui_IsSilent() => App
        .WithFile("App.xaml", """
            <?xml version = "1.0" encoding = "UTF-8" ?>
            <Application xmlns="http://schemas.microsoft.com/dotnet/2021/maui" xmlns:x="http://schemas.microsoft.com/winfx/2009/xaml" xmlns:local="clr-namespace:Shop" x:Class="Shop.App">
                <Application.Resources><ResourceDictionary><ResourceDictionary.MergedDictionaries><ResourceDictionary Source="Resources/Styles/Colors.xaml" /></ResourceDictionary.MergedDictionaries></ResourceDictionary></Application.Resources>
            </Application>
            """)
        .WithFile("MainPage.xaml", """
            <ContentPage xmlns="http://schemas.microsoft.com/dotnet/2021/maui" xmlns:x="http://schemas.microsoft.com/winfx/2009/xaml" x:Class="Shop.MainPage">
                <VerticalStackLayout><Image Source="dotnet_bot.png" /><Label Text="Hello, World!" /><Button Text="Click me" Clicked="OnCounterClicked" /></VerticalStackLayout>
            </ContentPage>
            """)
        .WithFile("Platforms/Android/AndroidManifest.xml", """
            <?xml version="1.0" encoding="utf-8"?>
            <manifest xmlns:android="http://schemas.android.com/apk/res/android">
                <application android:allowBackup="true" android:icon="@mipmap/appicon" android:supportsRtl="true"></application>
                <uses-permission android:name="android.permission.ACCESS_NETWORK_STATE" />
                <uses-permission android:name="android.permission.INTERNET" />
            </manifest>
            """)
        .WithFile("Platforms/iOS/Info.plist", """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0"><dict><key>LSRequiresIPhoneOS</key><true/><key>XSAppIconAssets</key><string>Assets.xcassets/appicon.appiconset</string></dict></plist>
            """)
        .WithFile("Platforms/Windows/Package.appxmanifest", """
            <?xml version="1.0" encoding="utf-8"?>
            <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10" IgnorableNamespaces="uap">
                <Identity Name="maui-package-name-placeholder" Publisher="CN=User Name" Version="0.0.0.0" />
            </Package>
            """)
        .Ignores("""
            using Microsoft.Maui.Hosting;
            namespace Shop;
            public static class MauiProgram
            {
                public static MauiApp CreateMauiApp()
                {
                    var builder = MauiApp.CreateBuilder();
                    builder.UseMauiApp<App>().ConfigureFonts(fonts => fonts.AddFont("OpenSans-Regular.ttf", "OpenSansRegular"));
                    return builder.Build();
                }
            }
            """);

    [Fact]
    public Task Avalonia_IsSilent() => App
        .WithFile("App.axaml", """
            <Application xmlns="https://github.com/avaloniaui" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" x:Class="Shop.App" RequestedThemeVariant="Default">
                <Application.Styles><FluentTheme /></Application.Styles>
            </Application>
            """)
        .WithFile("Views/MainWindow.axaml", """
            <Window xmlns="https://github.com/avaloniaui" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" xmlns:d="http://schemas.microsoft.com/expression/blend/2008"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="d" d:DesignWidth="800" x:Class="Shop.Views.MainWindow" Icon="/Assets/avalonia-logo.ico" Title="Shop">
                <TextBlock Text="{Binding Greeting}" HorizontalAlignment="Center" VerticalAlignment="Center" />
            </Window>
            """)
        .WithFile("app.manifest.xml", """<assembly manifestVersion="1.0" xmlns="urn:schemas-microsoft-com:asm.v1"><assemblyIdentity version="1.0.0.0" name="Shop.Desktop" /></assembly>""")
        .Ignores("""
            using Avalonia;
            namespace Shop;
            static class Program
            {
                public static void Main(string[] args) => BuildAvaloniaApp().StartWithClassicDesktopLifetime(args);
                public static AppBuilder BuildAvaloniaApp() => AppBuilder.Configure<App>().UsePlatformDetect().WithInterFont().LogToTrace();
            }
            public class MainWindowViewModel { public string Greeting { get; } = "Welcome to Avalonia!"; }
            """);

    [Fact]
    public Task Wpf_IsSilent() => App
        .WithFile("App.xaml", """<Application x:Class="Shop.App" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" StartupUri="MainWindow.xaml" />""")
        .WithFile("MainWindow.xaml", """
            <Window x:Class="Shop.MainWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" xmlns:d="http://schemas.microsoft.com/expression/blend/2008"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:local="clr-namespace:Shop" mc:Ignorable="d" Title="MainWindow" Height="450" Width="800"><Grid></Grid></Window>
            """)
        .Ignores("""
            using System.Windows;
            [assembly: ThemeInfo(ResourceDictionaryLocation.None, ResourceDictionaryLocation.SourceAssembly)]
            namespace Shop { public partial class App : Application { } public partial class MainWindow : Window { public MainWindow() => InitializeComponent(); } }
            """);

    [Fact]
    public Task WinUI_IsSilent() => App
        .WithFile("App.xaml", """
            <Application x:Class="Shop.App" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">
                <Application.Resources><ResourceDictionary><ResourceDictionary.MergedDictionaries><XamlControlsResources xmlns="using:Microsoft.UI.Xaml.Controls" /></ResourceDictionary.MergedDictionaries></ResourceDictionary></Application.Resources>
            </Application>
            """)
        .WithFile("Package.appxmanifest", """
            <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" xmlns:mp="http://schemas.microsoft.com/appx/2014/phone/manifest" xmlns:rescap="http://schemas.microsoft.com/appx/manifest/foundation/windows10/restrictedcapabilities">
                <Identity Name="5f9ddd9d-2a2b-4f8a-8d0b-6f1f8e1c0d11" Publisher="CN=User" Version="1.0.0.0" />
                <Dependencies><TargetDeviceFamily Name="Windows.Desktop" MinVersion="10.0.17763.0" MaxVersionTested="10.0.19041.0" /></Dependencies>
            </Package>
            """)
        .Ignores("""
            using Microsoft.UI.Xaml;
            namespace Shop;
            public partial class App : Application
            {
                private Window? window;
                public App() => InitializeComponent();
                // To learn more about WinUI: http://aka.ms/winui-project-info.
                protected override void OnLaunched(LaunchActivatedEventArgs args) { window = new MainWindow(); window.Activate(); }
            }
            """);

    [Fact]
    public Task WindowsForms_IsSilent() => App
        .WithFile("Form1.Designer.cs", """
            namespace Shop;
            partial class Form1
            {
                private System.ComponentModel.IContainer components = null;
                protected override void Dispose(bool disposing) { if (disposing && (components != null)) { components.Dispose(); } base.Dispose(disposing); }
                private void InitializeComponent()
                {
                    this.components = new System.ComponentModel.Container();
                    this.AutoScaleMode = System.Windows.Forms.AutoScaleMode.Font;
                    this.ClientSize = new System.Drawing.Size(800, 450);
                    this.Text = "Form1";
                }
            }
            """)
        .Ignores("""
            namespace Shop;
            static class Program
            {
                // To customize application configuration such as set high DPI settings or default font, see https://aka.ms/applicationconfiguration.
                static void Main() { ApplicationConfiguration.Initialize(); Application.Run(new Form1()); }
            }
            public partial class Form1 : Form { public Form1() { InitializeComponent(); } }
            """);

    [Fact]
    public Task Unity_IsSilent() => App
        .WithFile("ProjectSettings/ProjectSettings.asset", "%YAML 1.1\n%TAG !u! tag:unity3d.com,2011:\n--- !u!129 &1\nPlayerSettings:\n  companyName: DefaultCompany\n  productName: My project\n  insecureHttpOption: 0\n  bundleVersion: 1.0\n")
        .WithFile("Packages/manifest.json", """{ "dependencies": { "com.unity.collab-proxy": "2.5.2", "com.unity.ugui": "2.0.0" } }""")
        .Ignores("""
            using UnityEngine;
            public class NewBehaviourScript : MonoBehaviour
            {
                void Start() { }
                void Update() { }
            }
            """);

    [Fact]
    public Task WebApp_IsSilent() => App
        .WithFile("appsettings.json", """{ "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } }, "AllowedHosts": "*" }""")
        .WithFile("Properties/launchSettings.json", """{ "$schema": "https://json.schemastore.org/launchsettings.json", "profiles": { "http": { "applicationUrl": "http://localhost:5000" } } }""")
        .WithFile("Pages/Index.cshtml", """@page<div class="text-center"><h1>Welcome</h1><p>Learn about <a href="https://learn.microsoft.com/aspnet/core">building Web apps with ASP.NET Core</a>.</p></div>""")
        .WithFile("Components/Pages/Error.razor", """@page "/Error"<p>For more information about enabling the <strong>Development</strong> environment, see the documentation.</p>@code { private string? RequestId { get; set; } }""")
        .Ignores("""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddRazorPages();
            var app = builder.Build();
            if (!app.Environment.IsDevelopment())
            {
                app.UseExceptionHandler("/Error");
                // The default HSTS value is 30 days. You may want to change this for production scenarios, see https://aka.ms/aspnetcore-hsts.
                app.UseHsts();
            }
            app.UseHttpsRedirection();
            app.Run();
            """);
}
