using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using IcpAnalyzers.Testing.Diagnosis;
using IcpAnalyzers.Testing.Fixing;
using IcpAnalyzers.Testing.Markup;
using IcpAnalyzers.Testing.Solutions;

namespace IcpAnalyzers.Testing;

public sealed partial record RuleTest
{
    private const string UndeclaredHost = "ICP2005";

    private const string MainPath = Root + "Test0.cs";

    /// <summary>Without it, what a formatter inserts depends on the machine.</summary>
    private const string LineFeeds = "end_of_line = lf";

    private DiagnosticVerification Diagnostics => new(Expected, OnceId: IsOncePerCompilation ? Id : null);

    /// <summary>Everything marked, and nothing else, is reported; at least once by the rule in question.</summary>
    /// <exception cref="VerificationException">It is not so.</exception>
    public Task Reports(string source = "") => ReportsAsync(Case(source));

    /// <summary>As <see cref="Reports"/>, for a file other than C#.</summary>
    /// <exception cref="VerificationException">It is not so.</exception>
    public Task ReportsFile(string path, string markup) => WithFile(path, markup).Reports();

    /// <summary>Nothing is reported, neither by the rule in question nor by any other.</summary>
    /// <exception cref="VerificationException">Something is reported, or the text has markup.</exception>
    public async Task Ignores(string source = "")
    {
        var test = Case(source);
        if (test.Files.Any(file => file.Content.HasMarkup))
            throw new VerificationException("Ignores takes no markup; use Reports.");

        await Diagnostics.RunAsync(test).ConfigureAwait(false);
    }

    /// <summary>As <see cref="Ignores"/>, for a file other than C#.</summary>
    /// <exception cref="VerificationException">Something is reported, or the text has markup.</exception>
    public Task IgnoresFile(string path, string text) => WithFile(path, text).Ignores();

    /// <summary>The ids of everything that is reported, for tests about texts that carry no markup.</summary>
    public async Task<ImmutableArray<string>> FindAsync(string source)
    {
        var test = Case(source);
        using var solution = new TestSolution(test);
        return [.. (await AnalyzerRun.DiagnoseAsync(solution.Project, test).ConfigureAwait(false)).Select(diagnostic => diagnostic.Id)];
    }

    /// <summary>Everything that is found, silenced or not, as <c>ICP2001 silenced Test0.cs:3</c>.</summary>
    public async Task<string[]> FindWithSilencedAsync(string source)
    {
        var test = Case(source);
        using var solution = new TestSolution(test);
        return
        [
            .. (await AnalyzerRun.DiagnoseAsync(solution.Project, test, withSuppressed: true).ConfigureAwait(false)).Select(diagnostic =>
                $"{diagnostic.Id} {(diagnostic.IsSuppressed ? "silenced" : "reported")} {diagnostic.Location.GetLineSpan().Path[Root.Length..]}:{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}"),
        ];
    }

    /// <summary>The rule in question reports what is marked in <paramref name="before"/>, and its code fix makes <paramref name="after"/> of it.</summary>
    /// <exception cref="VerificationException">It is not so.</exception>
    public Task Fixes(string before, string after) => FixesAsync(MainPath, Case(before), after);

    /// <summary>As <see cref="Fixes"/>, for a file other than C#, or another C# file.</summary>
    /// <exception cref="VerificationException">It is not so.</exception>
    public Task FixesFile(string path, string before, string after) => FixesAsync(Absolute(path), WithFile(path, before).Case(""), after);

    /// <summary>The rule in question reports what is marked, has a code fix, and the code fix offers nothing here.</summary>
    /// <exception cref="VerificationException">It is not so.</exception>
    public Task DoesNotFix(string source) => DoesNotFixAsync(Case(source));

    /// <summary>As <see cref="DoesNotFix"/>, for a file other than C#.</summary>
    /// <exception cref="VerificationException">It is not so.</exception>
    public Task DoesNotFixFile(string path, string markup) => DoesNotFixAsync(WithFile(path, markup).Case(""));

    private async Task FixesAsync(string path, TestCase before, string after)
    {
        RequireFix(before);
        await ReportsAsync(before).ConfigureAwait(false);

        var original = before.File(path)!;
        var changed = FixedFiles.Insert(0, original.WithContent(MarkedText.Parse(after)));
        var expected = before with
        {
            Files = [.. before.Files.Select(file => changed.FirstOrDefault(other => other.Path == file.Path) ?? file), .. changed.Where(file => before.File(file.Path) is null)],
        };
        await Fix(before, expected, path).RunAsync().ConfigureAwait(false);
        await Fix(WithCarriageReturns(before), WithCarriageReturns(expected), path).FixOneByOneAsync().ConfigureAwait(false);
    }

    private FixVerification Fix(TestCase before, TestCase after, string path) => new(
        before,
        after,
        Expected(after),
        diagnostic => diagnostic.Id == Id && diagnostic.Location.GetLineSpan().Path == path,
        Choice,
        FindingRemains);

    private async Task DoesNotFixAsync(TestCase test)
    {
        RequireFix(test);
        await ReportsAsync(test).ConfigureAwait(false);

        using var solution = new TestSolution(test);
        foreach (var diagnostic in await AnalyzerRun.DiagnoseAsync(solution.Project, test).ConfigureAwait(false))
        {
            if (diagnostic.Id == Id && await LightBulb.ChooseAsync(solution.Project, diagnostic, test, Choice).ConfigureAwait(false) is { } fix)
                throw new VerificationException($"'{fix.Action.Title}' is offered for {diagnostic}.");
        }
    }

    private void RequireFix(TestCase test)
    {
        if (!test.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(Id)))
            throw new VerificationException($"No exported code fix takes {Id}.");
    }

    private async Task ReportsAsync(TestCase test)
    {
        if (Expected(test).All(expected => expected.Id != Id))
            throw new VerificationException($"No {Id} is marked; use Ignores when none is expected.");

        await Diagnostics.RunAsync(test).ConfigureAwait(false);
    }

    private ImmutableArray<ExpectedDiagnostic> Expected(TestCase test) =>
    [
        .. Expectations.Of(test, Id, []).Select(expected => expected.Id == Id ? expected with { Severity = Severity, Message = Message } : expected),
    ];

    private TestCase Case(string source)
    {
        var types = AnalyzerTypes ?? RuleAssemblies.Shipped;
        var analyzers = RuleAssemblies.Analyzers(types);
        if (!analyzers.Any(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == Id)))
            throw new VerificationException($"No exported analyzer supports {Id}.");

        return new()
        {
            Analyzers = analyzers,
            Fixes = RuleAssemblies.Fixes(FixTypes ?? RuleAssemblies.Shipped),
            Generators = RuleAssemblies.Generators(types),
            Files = [new(MainPath, source), .. Files],
            ConfigFiles = [new("/.globalconfig", GlobalConfig()), new(Root + ".editorconfig", EditorConfig())],
            References = [.. StubAssembly.Compile(Stubs), .. PackageAssemblies.WithDependencies(Assemblies)],
            PreprocessorSymbols = Symbols,
            MayBeExecutable = Properties["IcpProjectKind"] is "App" or "Web",
            CompilerDiagnostics = CompilerDiagnostics,
        };
    }

    private static TestCase WithCarriageReturns(TestCase test) => test with
    {
        Files = [.. test.Files.Select(file => file.WithContent(file.Content.WithCarriageReturns()))],
        ConfigFiles = [.. test.ConfigFiles.Select(file => new TestFile(file.Path, file.Content.Text.Replace(LineFeeds, "end_of_line = crlf", StringComparison.Ordinal)))],
    };

    private string GlobalConfig()
    {
        var text = new StringBuilder("is_global = true\n");
        foreach (var (name, value) in Properties)
            text.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');
        // A host that is made up for a test is in no filing; only a test that names filed domains, or asks for the rule, hears of it.
        if (Id != UndeclaredHost && !Properties.ContainsKey("IcpFilingDomains"))
            text.Append("dotnet_diagnostic.").Append(UndeclaredHost).Append(".severity = none\n");
        foreach (var (key, value) in GlobalOptions)
            text.Append(key).Append(" = ").Append(value).Append('\n');

        return text.ToString();
    }

    private string EditorConfig()
    {
        var text = new StringBuilder($"root = true\n[*]\n{LineFeeds}\n");
        foreach (var section in Options.GroupBy(option => option.Section, StringComparer.Ordinal))
        {
            text.Append('[').Append(section.Key).Append("]\n");
            foreach (var (_, key, value) in section)
                text.Append(key).Append(" = ").Append(value).Append('\n');
        }

        return text.ToString();
    }
}
