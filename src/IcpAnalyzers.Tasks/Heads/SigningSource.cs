using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>A file that says who signs the app: an <c>IcpSigningCertificate</c>, an <c>IcpPackageFile</c>, or a signing property of the platform.</summary>
internal sealed class SigningSource
{
    public SigningSource(string path, string platform, string alias, string passwordVariable, bool isDeclared = true)
    {
        Path = path;
        Platform = platform.ToLowerInvariant();
        Alias = alias;
        PasswordVariable = passwordVariable;
        IsDeclared = isDeclared;
    }

    /// <summary>As it stands in the project.</summary>
    public string Path { get; }

    /// <summary>Lower case; empty for a file that is for the only platform.</summary>
    public string Platform { get; }

    /// <summary>Of the entry to take; empty for all.</summary>
    public string Alias { get; }

    /// <summary>The name of the environment variable that holds the password; never the password.</summary>
    public string PasswordVariable { get; }

    /// <summary>Whether somebody named it for the sheet; a keystore that only the build uses may stay closed without a word.</summary>
    public bool IsDeclared { get; }

    public static SigningSource Of(SheetItem item) => new(item.Include, item["Platform"], item["Alias"], item["PasswordEnv"]);
}
