using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>Reads the project's files that are not C# and reports in them what the other analyzers report in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectFileAnalyzer : IcpAnalyzer
{
    public ProjectFileAnalyzer()
        : base(
            Rules.MalformedFilingNumber, Rules.PlaceholderFilingNumber, Rules.NotAnAppNumber, Rules.WrongProvince,
            Rules.OverseasHost, Rules.OverseasAddress, Rules.UnencryptedUpdateChannel, Rules.UnreadableInput)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project) =>
        context.RegisterAdditionalFileAction(file => Analyze(file, project));

    private static void Analyze(AdditionalFileAnalysisContext context, ProjectOptions project)
    {
        var path = context.AdditionalFile.Path;
        var kind = FileKinds.Of(path);
        if (kind == FileKind.None)
            return;

        var source = context.AdditionalFile.GetText(context.CancellationToken);
        var text = source is null || source.Length > FileCheck.MaxLength ? null : source.ToString();
        var report = new FileReport(context, source, kind, text);
        if (FileCheck.Of(kind, source?.Length, text) is { Problem: not FileProblem.None } check)
        {
            report.Unreadable(check);
            return;
        }

        foreach (var finding in FileFindings.In(text!, kind, path, project, context.CancellationToken))
            report.Add(finding);
    }
}
