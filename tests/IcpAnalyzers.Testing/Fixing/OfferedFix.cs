using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Testing.Fixing;

/// <summary>An action under the light bulb of a diagnostic.</summary>
public sealed record OfferedFix(CodeFixProvider Provider, CodeAction Action, Diagnostic Diagnostic)
{
    /// <exception cref="VerificationException">The action does anything but change the solution.</exception>
    public Task<Solution> ApplyAsync() => ApplyAsync(Action);

    /// <inheritdoc cref="ApplyAsync()"/>
    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().ToList() is [var change]
            ? change.ChangedSolution
            : throw new VerificationException($"'{action.Title}' does not yield exactly one changed solution.");
    }
}
