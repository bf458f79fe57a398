using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>How the app is updated (更新机制), as far as it is declared.</summary>
public sealed record SheetUpdate(IReadOnlyList<SheetChannel> Channels);
