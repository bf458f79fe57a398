using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Testing.Diagnosis;

/// <summary>Turns the markup of a test's files, and what the test lists besides, into expected diagnostics.</summary>
public static class Expectations
{
    /// <param name="test">Its files carry the markup.</param>
    /// <param name="defaultId">What <c>[|x|]</c> stands for; null when the test has no default rule.</param>
    /// <param name="listed">Diagnostics with severity, message or a numbered location.</param>
    /// <exception cref="VerificationException">A mark has no default rule, or a numbered location is not marked.</exception>
    public static ImmutableArray<ExpectedDiagnostic> Of(TestCase test, string? defaultId, IReadOnlyList<DiagnosticResult> listed)
    {
        var marked =
            from file in test.Files
            from mark in file.Content.Spans
            select new ExpectedDiagnostic(
                mark.Id ?? defaultId ?? throw new VerificationException("[|…|] needs an analyzer with exactly one rule; write {|id:…|}."),
                file.Path,
                mark.Span);

        return [.. marked, .. listed.SelectMany(result => Resolve(result, test))];
    }

    private static IEnumerable<ExpectedDiagnostic> Resolve(DiagnosticResult result, TestCase test)
    {
        var locations = Locations(result, test).ToList();
        if (result.HasLocation && locations.Count == 0)
            throw new VerificationException($"The location of {result.Id} (#{result.MarkupKey} {result.Path}) is not in the test's files.");

        return (result.HasLocation ? locations : [new(result.Id, null, null)]).Select(expected => expected with
        {
            Severity = result.Severity,
            Message = result.Message,
            Arguments = result.MessageArguments,
        });
    }

    private static IEnumerable<ExpectedDiagnostic> Locations(DiagnosticResult result, TestCase test)
    {
        if (result.MarkupKey is { } key)
        {
            return
                from file in test.Files
                where file.Content.Locations.ContainsKey(key)
                select new ExpectedDiagnostic(result.Id, file.Path, file.Content.Locations[key]);
        }

        return
            from file in test.Files
            where result.Start is not null && (result.Path is null ? file == test.Files[0] : file.Path == result.Path)
            select new ExpectedDiagnostic(result.Id, file.Path, SpanOf(result, file.Text)) { IsStartOnly = result.End is null };
    }

    private static TextSpan SpanOf(DiagnosticResult result, SourceText text)
    {
        var start = result.Start!.Value;
        var end = result.End ?? start;
        if (start.Line >= text.Lines.Count || end.Line >= text.Lines.Count)
            throw new VerificationException($"{result.Id} is expected at {start}-{end}, behind the end of the file.");

        return TextSpan.FromBounds(text.Lines[start.Line].Start + start.Character, text.Lines[end.Line].Start + end.Character);
    }
}
