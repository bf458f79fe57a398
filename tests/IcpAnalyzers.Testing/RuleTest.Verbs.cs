using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using IcpAnalyzers.Testing.Diagnosis;
using IcpAnalyzers.Testing.Solutions;

namespace IcpAnalyzers.Testing;

public sealed partial record RuleTest
{
    private const string MainPath = Root + "Test0.cs";

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
            Generators = RuleAssemblies.Generators(types),
            Files = [new(MainPath, source), .. Files],
            ConfigFiles = [new("/.globalconfig", GlobalConfig()), new(Root + ".editorconfig", EditorConfig())],
            References = StubAssembly.Compile(Stubs),
            PreprocessorSymbols = Symbols,
            MayBeExecutable = Properties["IcpProjectKind"] is "App" or "Web",
            CompilerDiagnostics = CompilerDiagnostics,
        };
    }

    private string GlobalConfig()
    {
        var text = new StringBuilder("is_global = true\n");
        foreach (var (name, value) in Properties)
            text.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');

        return text.ToString();
    }

    private string EditorConfig()
    {
        var text = new StringBuilder("root = true\n");
        foreach (var section in Options.GroupBy(option => option.Section, StringComparer.Ordinal))
        {
            text.Append('[').Append(section.Key).Append("]\n");
            foreach (var (_, key, value) in section)
                text.Append(key).Append(" = ").Append(value).Append('\n');
        }

        return text.ToString();
    }
}
