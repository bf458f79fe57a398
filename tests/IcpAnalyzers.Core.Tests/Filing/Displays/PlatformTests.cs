using IcpAnalyzers.Core.Filing.Displays;

namespace IcpAnalyzers.Core.Tests.Filing.Displays;

public sealed class PlatformTests
{
    [Theory]
    [InlineData("OperatingSystem.IsAndroid()", AppPlatforms.Android)]
    [InlineData("!OperatingSystem.IsAndroid()", AppPlatforms.All & ~AppPlatforms.Android)]
    [InlineData("(OperatingSystem.IsAndroid() || (OperatingSystem.IsIOS()))", AppPlatforms.Phones)]
    [InlineData("OperatingSystem.IsAndroid() && isReady", AppPlatforms.Android)]
    [InlineData("!(OperatingSystem.IsAndroid() || OperatingSystem.IsIOS())", AppPlatforms.All & ~AppPlatforms.Phones)]
    [InlineData("DeviceInfo.Platform == DevicePlatform.WinUI", AppPlatforms.Windows)]
    [InlineData("DeviceInfo.Current.Platform != DevicePlatform.iOS", AppPlatforms.All & ~AppPlatforms.IOS)]
    [InlineData("RuntimeInformation.IsOSPlatform(OSPlatform.OSX)", AppPlatforms.MacOS)]
    [InlineData("platform is not Platform.Browser", AppPlatforms.All & ~AppPlatforms.Browser)]
    [InlineData("OperatingSystem.IsLinux() == false", AppPlatforms.All & ~AppPlatforms.Linux)]
    [InlineData("isReady", AppPlatforms.All)]
    [InlineData("!isReady", AppPlatforms.All)]
    [InlineData("windows.Count > 0", AppPlatforms.All)]
    [InlineData("isReady || OperatingSystem.IsAndroid()", AppPlatforms.All)]
    [InlineData("", AppPlatforms.All)]
    [InlineData("(((", AppPlatforms.All)]
    public void Condition_NamesItsPlatforms(string condition, AppPlatforms expected) => Assert.Equal(expected, PlatformCondition.Of(condition, isDirective: false));

    [Theory]
    [InlineData("ANDROID", AppPlatforms.Android)]
    [InlineData("ANDROID || IOS", AppPlatforms.Phones)]
    [InlineData("!WINDOWS", AppPlatforms.All & ~AppPlatforms.Windows)]
    [InlineData("DEBUG", AppPlatforms.None)]
    [InlineData("!DEBUG", AppPlatforms.All)]
    [InlineData("RELEASE", AppPlatforms.All)]
    [InlineData("DEBUG && ANDROID", AppPlatforms.None)]
    public void Directive_NamesItsPlatforms(string condition, AppPlatforms expected) => Assert.Equal(expected, PlatformCondition.Of(condition, isDirective: true));

    [Theory]
    [InlineData("{OnPlatform Android=a, iOS=b}", AppPlatforms.Android)]
    [InlineData("{OnPlatform Default=a, iOS=b}", AppPlatforms.All & ~AppPlatforms.IOS)]
    [InlineData("{OnPlatform a}", AppPlatforms.All)]
    [InlineData("{OnPlatform 'a', WinUI='b'}", AppPlatforms.All & ~AppPlatforms.Windows)]
    [InlineData("{OnPlatform", AppPlatforms.None)]
    [InlineData("{Binding a}", AppPlatforms.All)]
    public void Choice_GivesPlatforms(string value, AppPlatforms expected) => Assert.Equal(expected, PlatformNames.OfChoice(value, choice => choice == "a"));

    [Theory]
    [InlineData("net9.0-android35.0", AppPlatforms.Android)]
    [InlineData("net8.0-windows10.0.19041.0", AppPlatforms.Windows)]
    [InlineData("net9.0-maccatalyst", AppPlatforms.MacCatalyst)]
    [InlineData("net9.0", null)]
    [InlineData("", null)]
    [InlineData("net9.0-", null)]
    public void Framework_HasAPlatform(string framework, AppPlatforms? expected) => Assert.Equal(expected, PlatformNames.OfFramework(framework));

    [Theory]
    [InlineData("false", true)]
    [InlineData("( false )", true)]
    [InlineData("true", false)]
    [InlineData("isFalse", false)]
    public void ConstantCondition_IsKnown(string condition, bool isNever) => Assert.Equal(isNever, PlatformCondition.IsNever(condition));
}
