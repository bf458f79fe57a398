using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The project's own update libraries: its <c>icp.updaters.tsv</c> files.</summary>
internal static class ProjectUpdaters
{
    private const string FileName = "icp.updaters.tsv";

    public static bool IsList(string path) => ProjectLists.Is(path, FileName);

    public static IReadOnlyCollection<UpdateApi> Of(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var rows = new List<UpdateApi>();
        foreach (var text in ProjectLists.Texts(files, FileName, cancellationToken))
            rows.AddRange(UserUpdaters.Read(text).Rows);
        return rows;
    }
}
