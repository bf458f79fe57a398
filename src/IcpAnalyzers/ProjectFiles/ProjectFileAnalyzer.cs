using System.Collections.Generic;
using IcpAnalyzers.Cleartext;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Findings;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using IcpAnalyzers.UpdateChannels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>Reads the project's files that are not C# and reports in them what the other analyzers report in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectFileAnalyzer : IcpAnalyzer
{
    public ProjectFileAnalyzer()
        : base(
            Rules.MalformedFilingNumber, Rules.PlaceholderFilingNumber, Rules.NotAnAppNumber, Rules.WrongProvince, Rules.FilingNumberMismatch, Rules.WrongFilingLink, Rules.PoliceNumber,
            Rules.RepeatedFilingNumber,
            Rules.OverseasHost, Rules.OverseasAddress, Rules.OverseasRegion, Rules.UndeclaredHost, Rules.BareAddress, Rules.OverseasLink, Rules.MixedHost,
            Rules.UnencryptedUpdateChannel, Rules.UnverifiedUpdate, Rules.DowngradeAllowed, Rules.CertificateValidationDisabled, Rules.WeakTls, Rules.CleartextPermitted, Rules.OverseasUpdateChannel, Rules.UnencryptedEndpoint, Rules.UnreadableInput)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project) =>
        context.RegisterAdditionalFileAction(file => Analyze(file, project));

    private static void Analyze(AdditionalFileAnalysisContext context, ProjectOptions project)
    {
        var path = context.AdditionalFile.Path;
        var kind = FileKinds.Of(path);
        var isHostList = ProjectHosts.IsList(path);
        var isUpdaterList = ProjectUpdaters.IsList(path);
        var isBaseline = Baseline.IsOne(path);
        if (kind == FileKind.None && !isHostList && !isUpdaterList && !isBaseline)
            return;

        var source = context.AdditionalFile.GetText(context.CancellationToken);
        var isTooLong = source?.Length > FileContent.MaxLength;
        // The terrain of a game may be as long as that.
        if (isTooLong && kind == FileKind.UnityAsset)
            return;
        var text = isTooLong ? null : source?.ToString();
        var report = new FileReport(context, source, kind, text, project);
        var content = isTooLong ? FileContent.TooLong : FileContent.Of(kind, text);
        if (content.Problem != FileProblem.None)
        {
            report.Unreadable(content);
            return;
        }

        if (isHostList)
        {
            foreach (var problem in UserHosts.Read(text!).Problems)
                report.BadLine(problem.Start, problem.Length, "UserHost_" + problem.Problem);
            return;
        }

        if (isUpdaterList)
        {
            foreach (var problem in UserUpdaters.Read(text!).Problems)
                report.BadLine(problem.Start, problem.Length, "UserUpdater_" + problem.Problem);
            return;
        }

        if (isBaseline)
        {
            foreach (var (start, length) in Baseline.Read(text!).Problems)
                report.BadLine(start, length, "Baseline_NoEntry");
            return;
        }

        foreach (var finding in FileFindings.In(text!, kind, path, project, context))
            report.Add(finding);
        AddAll(UpdateFileFindings.In(text!, kind, path, project.Hosts));
        if (!ProjectFileNames.IsDevelopmentOnly(path))
            AddAll(SecurityFileFindings.In(text!, kind, project));
        AddAll(CleartextFindings.In(text!, kind, path, project, context));

        void AddAll(IEnumerable<Finding> findings)
        {
            var places = new SettingPlaces(kind, text!, path);
            foreach (var finding in findings)
                report.Add(finding with { Place = places.Of(finding.Start, (string)finding.Arguments[0]) });
        }
    }
}
