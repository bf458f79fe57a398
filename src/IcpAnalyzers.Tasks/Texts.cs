using System.Linq;
using System.Reflection;
using System.Resources;

namespace IcpAnalyzers.Tasks;

/// <summary>The texts of Strings.resx and its translations.</summary>
internal static class Texts
{
    private static readonly string Repository = typeof(Texts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryUrl").Value;

    public static ResourceManager Resources { get; } = new("IcpAnalyzers.Tasks.Strings", typeof(Texts).Assembly);

    /// <summary>The address of a rule's page.</summary>
    public static string HelpLink(string id) => Repository + "/blob/main/docs/rules/" + id + ".md";
}
