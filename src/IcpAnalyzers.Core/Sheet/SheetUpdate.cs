using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>How the app is updated (更新机制). A trait is null when it is not known.</summary>
/// <param name="Channels">Declared or found addresses.</param>
public sealed record SheetUpdate(IReadOnlyList<SheetChannel> Channels)
{
    /// <summary>Library or service, several with a comma between; empty when there is none or it is not known.</summary>
    public string Mechanism { get; init; } = "";

    public bool? Encrypted { get; init; }

    /// <summary>Signature or hash is checked before something is installed.</summary>
    public bool? Verified { get; init; }

    /// <summary>Only differences are downloaded.</summary>
    public bool? Delta { get; init; }

    /// <summary>A broken update is taken back.</summary>
    public bool? Rollback { get; init; }

    /// <summary>Reaches a part of the users first.</summary>
    public bool? Staged { get; init; }

    /// <summary><c>self-hosted</c>, <c>cloud</c>, <c>store</c>, or empty.</summary>
    public string Hosting { get; init; } = "";
}
