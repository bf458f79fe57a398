using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.ProjectFiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>Reports what the whole app lacks: a filing number, its link, a place where it is seen, one number instead of two.</summary>
/// <remarks>
/// None of it waits for the end of the compilation: the fact about the project is found once, when the first file is looked at, and each file, or the entry type, reports its own part.
/// So the finding goes in an editor as soon as any file shows the number.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilingDisplayAnalyzer : IcpAnalyzer
{
    public FilingDisplayAnalyzer()
        : base(Rules.MissingFilingNumber, Rules.FilingNumberMismatch, Rules.UnlinkedFilingNumber, Rules.WrongFilingLink, Rules.HiddenFilingNumber)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        var displays = new LazyDisplays(context.Compilation, context.Options, project);
        ReadFiles(context, model => Analyze(model, displays));
        context.RegisterAdditionalFileAction(file => Analyze(file, displays, project));
        if (project.Kind == ProjectKind.App && !project.IsExempt)
            context.RegisterSymbolAction(symbol => AnalyzeEntry(symbol, displays, project), SymbolKind.NamedType);
    }

    private static void AnalyzeEntry(SymbolAnalysisContext context, LazyDisplays displays, ProjectOptions project)
    {
        if (!EntryType.IsNamed(context.Symbol.Name) || displays.IsShown(context.CancellationToken))
            return;
        var type = (INamedTypeSymbol)context.Symbol;
        if (EntryType.LocationOf(type, context.Compilation, context.Options.AdditionalFiles, context.CancellationToken) is not { } location
            || !MainlandSigns.AreIn(context.Compilation, context.Options, project, displays.Get(context.CancellationToken), context.CancellationToken)
            || displays.IsShownElsewhere(context.CancellationToken))
            return;

        // No published form of an App filing knows desktop programs: there the access provider has to be asked, and it is advice.
        var isDeclared = project.FilingNumber.Length > 0;
        var severity = isDeclared || project.ApplicationId.Length > 0 || EntryType.IsMobile(type, context.Compilation) ? Rules.MissingFilingNumber.DefaultSeverity : DiagnosticSeverity.Info;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.MissingFilingNumber, location, severity, additionalLocations: null, properties: null, Texts.Of(isDeclared ? "Missing_Declared" : "Missing_Declare")));
    }

    internal static void Analyze(SemanticModelAnalysisContext context, LazyDisplays displays)
    {
        foreach (var (display, finding) in displays.Findings(context.CancellationToken))
            if (display.Tree == context.SemanticModel.SyntaxTree)
                context.ReportDiagnostic(Diagnostic.Create(finding.Rule, Location.Create(display.Tree, new TextSpan(finding.Start, finding.Length)), finding.Arguments));
        foreach (var (display, code) in displays.Tapped(context.CancellationToken))
            if (code.SyntaxTree == context.SemanticModel.SyntaxTree && display.IsOfTheRegister && CodeNumberLink.Finding(code, context.SemanticModel, context.CancellationToken) is { } link)
                context.ReportDiagnostic(link);
    }

    private static void Analyze(AdditionalFileAnalysisContext context, LazyDisplays displays, ProjectOptions project)
    {
        foreach (var (display, finding) in displays.Findings(context.CancellationToken))
            if (display.File?.Path == context.AdditionalFile.Path)
                Report(display, finding);
        foreach (var (display, code) in displays.Tapped(context.CancellationToken))
            if (display.File?.Path == context.AdditionalFile.Path && display.IsOfTheRegister && GeneratedCode.IsFile(code.SyntaxTree, context.Options, context.CancellationToken)
                && CodeNumberLink.FindingIn(display.Text.ToString(), code, context.CancellationToken) is { } link)
                Report(display, link);

        void Report(in FilingDisplay display, in Finding finding) => new FileReport(context, display.Text, FileKinds.Of(display.Path), display.Text.ToString(), project).Add(finding);
    }
}
