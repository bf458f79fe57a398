namespace IcpAnalyzers.Core.Files;

/// <summary>The kinds of project file that are read beside C#; each has a vocabulary of its own.</summary>
public enum FileKind
{
    /// <summary>Not read.</summary>
    None,

    /// <summary>.xaml and .axaml.</summary>
    Xaml,

    /// <summary>.razor and .cshtml: markup with C# in it.</summary>
    Razor,

    /// <summary>.html and .htm.</summary>
    Html,

    /// <summary>.vue: a component of Vue, HTML with expressions of JavaScript.</summary>
    Vue,

    /// <summary>.jsx and .tsx: ECMAScript with elements in it.</summary>
    Jsx,

    /// <summary>.resx and .resw.</summary>
    Resx,

    /// <summary>.json.</summary>
    Json,

    /// <summary>.plist.</summary>
    Plist,

    /// <summary>.config: App.config, Web.config.</summary>
    Config,

    /// <summary>.xml, .appinstaller, .appxmanifest, .application, .pubxml: XML without a vocabulary of its own here.</summary>
    Xml,

    /// <summary>ProjectSettings.asset and AddressableAssetSettings.asset of Unity.</summary>
    UnitySettings,

    /// <summary>.asset, .prefab and .unity of Unity in text form (Force Text): of the thousands of lines only addresses are read.</summary>
    UnityAsset,

    /// <summary>capacitor.config.ts and .js.</summary>
    Script,

    /// <summary>.csproj: only what publishing takes from it is looked at.</summary>
    Project,
}
