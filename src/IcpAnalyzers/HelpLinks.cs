using System.Linq;
using System.Reflection;

namespace IcpAnalyzers;

/// <summary>The address of a rule's page.</summary>
internal static class HelpLinks
{
    private static readonly string Repository = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryUrl").Value;

    public static string Of(string id) => Repository + "/blob/main/docs/rules/" + id + ".md";
}
