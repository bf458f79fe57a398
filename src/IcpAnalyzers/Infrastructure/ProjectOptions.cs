using System;
using System.Linq;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Filing.Displays;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Infrastructure;

/// <summary>What the project says about itself through MSBuild properties.</summary>
public sealed class ProjectOptions
{
    // The targets lift the items into one property, because only properties reach the compiler.
    private const char BetweenItems = '|';

    private static readonly string[] TestFrameworks =
        { "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core" };

    public ProjectOptions(Compilation compilation, AnalyzerOptions analyzerOptions, CancellationToken cancellationToken)
    {
        var options = analyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions;
        Enabled = !string.Equals(Property(options, "IcpEnabled"), "false", StringComparison.OrdinalIgnoreCase);
        Kind = Enum.TryParse<ProjectKind>(Property(options, "IcpProjectKind"), ignoreCase: true, out var kind) ? kind : KindOf(compilation);
        FilingNumber = Property(options, "IcpFilingNumber");
        SubjectNumber = Property(options, "IcpSubjectNumber");
        PoliceNumber = Property(options, "IcpPoliceNumber");
        ApplicationId = Property(options, "ApplicationId");
        Platform = PlatformNames.OfFramework(Property(options, "TargetFramework"));
        IsExempt = Property(options, "IcpExempt").ToLowerInvariant() is "standalone" or "overseas" or "notdistributed";
        var domains = new FilingDomains(Property(options, "IcpFilingDomains"), BetweenItems);
        FilingDomains = IsExempt && !domains.Any ? null : domains;
        Hosts = HostTable.Default.With(ProjectHosts.Of(Property(options, "IcpHosts"), analyzerOptions.AdditionalFiles, cancellationToken));
    }

    public bool Enabled { get; }

    public ProjectKind Kind { get; }

    /// <summary>The declared number as written in the project, or an empty string.</summary>
    public string FilingNumber { get; }

    /// <summary>The declared 主体备案号 as written in the project, or an empty string.</summary>
    public string SubjectNumber { get; }

    /// <summary>The declared 公安联网备案号 as written in the project, or an empty string.</summary>
    public string PoliceNumber { get; }

    /// <summary>The identifier that the app has in stores, or an empty string.</summary>
    public string ApplicationId { get; }

    /// <summary>The platform that is being compiled for; null where one program is for all.</summary>
    public AppPlatforms? Platform { get; }

    /// <summary>Whether the project says that no filing number is due: a stand-alone app, one that is not offered in the mainland, or not distributed.</summary>
    public bool IsExempt { get; }

    /// <summary>What is known of hosts, the project's own knowledge first.</summary>
    public HostTable Hosts { get; }

    /// <summary>The domains that the filing lists; null for an app that files nothing.</summary>
    public FilingDomains? FilingDomains { get; }

    /// <summary>The severity of a rule unless a file of settings says otherwise: a project that lists its domains wants to hear of each one it forgot.</summary>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule) =>
        rule.Id == Rules.UndeclaredHost.Id && FilingDomains is { Any: true } ? DiagnosticSeverity.Warning : rule.DefaultSeverity;

    /// <summary>The declared number when it is one that may be shown, otherwise null.</summary>
    public string? UsableFilingNumber =>
        FilingNumberScan() is { Verdict: FilingVerdict.WellFormed } ? FilingNumber : null;

    private FilingCandidate? FilingNumberScan()
    {
        var found = Core.Filing.FilingNumber.Scan(FilingNumber);
        return found.Count == 1 && found[0].Length == FilingNumber.Length ? found[0] : null;
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    // Hosts that do not run our targets (Unity, a compiler called by hand) say nothing about the kind.
    private static ProjectKind KindOf(Compilation compilation)
    {
        if (compilation.ReferencedAssemblyNames.Any(a => TestFrameworks.Contains(a.Name)))
            return ProjectKind.Test;
        return compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication
            ? ProjectKind.App
            : ProjectKind.Library;
    }
}
