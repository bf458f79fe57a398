using System.Linq;
using System.Reflection;

namespace TableTool;

/// <summary>Where the repository is that this tool was built from.</summary>
public static class Checkout
{
    public static string Root { get; } = typeof(Checkout).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
