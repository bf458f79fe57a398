using System.Collections.Generic;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>Which rule the numbers of one text break, whatever kind of file the text comes from.</summary>
public static class FilingNumberFindings
{
    /// <param name="text">The text as people see it; unknown parts are <see cref="FilingNumber.Unknown"/>.</param>
    /// <param name="project">The project the text belongs to.</param>
    /// <param name="namesOtherKind">The place the text is kept in says that it is the number of a site, a subject or a mini-program.</param>
    /// <param name="mayRepeat">Whether the constants of the project could be used in the place of the number.</param>
    public static IEnumerable<Finding> In(string text, ProjectOptions project, bool namesOtherKind, bool mayRepeat)
    {
        var candidates = FilingNumber.Scan(text);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.IsExample)
                continue;

            var shown = text.Substring(candidate.Start, candidate.Length);
            switch (candidate.Verdict)
            {
                case FilingVerdict.Placeholder:
                    yield return new Finding(Rules.PlaceholderFilingNumber, candidate.Start, candidate.Length, project.UsableFilingNumber, shown);
                    break;
                case FilingVerdict.WrongProvince:
                    yield return new Finding(Rules.WrongProvince, candidate.Start, candidate.Length, candidate.Canonical, shown, ProvinceRemedy(candidate));
                    break;
                case FilingVerdict.Malformed:
                    yield return new Finding(
                        Rules.MalformedFilingNumber, candidate.Start, candidate.Length, candidate.Canonical, shown, new DefectsText(candidate.Defects, candidate.Canonical));
                    break;
                case FilingVerdict.WellFormed when IsAnotherAppNumber(candidate, project):
                    yield return new Finding(
                        Rules.FilingNumberMismatch, candidate.Start, candidate.Length, project.UsableFilingNumber, shown, Texts.Of("Mismatch_Declared", project.UsableFilingNumber!));
                    break;
                case FilingVerdict.WellFormed when mayRepeat && candidate.Number!.ToString() == project.UsableFilingNumber:
                    yield return new Finding(Rules.RepeatedFilingNumber, candidate.Start, candidate.Length, project.UsableFilingNumber, shown);
                    break;
                case FilingVerdict.WellFormed when !namesOtherKind && IsNotTheAppNumber(candidate, candidates, project):
                    yield return new Finding(Rules.NotAnAppNumber, candidate.Start, candidate.Length, null, shown, Texts.Of("Kind_" + candidate.Number!.Kind));
                    break;
            }
        }
    }

    // An app shows one App number. A site, or a library for several apps, may show those of others.
    private static bool IsAnotherAppNumber(FilingCandidate candidate, ProjectOptions project) =>
        project.Kind == ProjectKind.App && candidate.Number is { Kind: FilingKind.App } number
        && project.UsableFilingNumber is { } own && number.ToString() != own;

    // Licences (ICP证, B2-) stand beside the App number, not in its place; and a subject that shows its App number may show its others too.
    private static bool IsNotTheAppNumber(FilingCandidate candidate, IReadOnlyList<FilingCandidate> all, ProjectOptions project)
    {
        if (project.Kind != ProjectKind.App || candidate.NamesOtherKind || candidate.Number is not { Series: FilingSeries.Record } number || number.Kind == FilingKind.App)
            return false;
        if (number.ToString() == project.SubjectNumber)
            return false;

        foreach (var other in all)
            if (other.Number is { Kind: FilingKind.App } app && app.SubjectText == number.SubjectText)
                return false;
        return true;
    }

    private static LocalizableString ProvinceRemedy(FilingCandidate candidate) =>
        candidate.Canonical is { } canonical ? Texts.Of("Province_Fix", canonical) : Texts.Of("Province_NoFix");
}
