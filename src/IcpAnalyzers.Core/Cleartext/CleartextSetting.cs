namespace IcpAnalyzers.Core.Cleartext;

/// <summary>A setting of a project file that permits unencrypted connections (明文传输), with the place of its value.</summary>
public readonly struct CleartextSetting
{
    internal CleartextSetting(string name, string? host, int start, int length, string tightened, bool isReplaceable = true)
    {
        Name = name;
        Host = host;
        Start = start;
        Length = length;
        Tightened = tightened;
        Replacement = isReplaceable ? tightened : null;
    }

    /// <summary>As the documentation of the platform spells it, for example <c>android:usesCleartextTraffic</c>.</summary>
    public string Name { get; }

    /// <summary>The host it is permitted to, the first of the public ones where several are named; null for every host.</summary>
    public string? Host { get; }

    /// <summary>Where the value begins in the file.</summary>
    public int Start { get; }

    public int Length { get; }

    /// <summary>The value that permits nothing: <c>false</c>, <c>0</c>.</summary>
    public string Tightened { get; }

    /// <summary><see cref="Tightened"/>, to be put in the place of the span; null where the file is written in a way that it would not fit.</summary>
    public string? Replacement { get; }
}
