using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Package.Tests.Editor;

/// <summary>A project opened in the editor engine that the SDK ships: what it underlines, and what its light bulb offers.</summary>
/// <remarks>
/// The two services behind squiggles and light bulb are internal to Roslyn, so they are called by name, and only here.
/// Another SDK may have them under other names; then every test of this class fails with the name that is missing.
/// </remarks>
internal sealed class EditorSession : IDisposable
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly Features = Assembly.Load("Microsoft.CodeAnalysis.Features");

    private readonly MSBuildWorkspace workspace;
    private readonly object diagnosticService;
    private readonly object fixService;
    private Solution solution;

    private EditorSession(MSBuildWorkspace workspace, MefHostServices host, Project project)
    {
        this.workspace = workspace;
        solution = project.Solution;
        diagnosticService = typeof(HostWorkspaceServices).GetMethod("GetService")!
            .MakeGenericMethod(ServiceType("Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService")).Invoke(workspace.Services, null)!;
        fixService = Export(host, ServiceType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService"));
    }

    public static async Task<EditorSession> OpenAsync(string projectFile)
    {
        var host = MefHostServices.Create(MefHostServices.DefaultAssemblies.Add(Features).Add(Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")).Distinct());
        var workspace = MSBuildWorkspace.Create(host);
        return new EditorSession(workspace, host, await workspace.OpenProjectAsync(projectFile));
    }

    /// <summary>The ids underlined in a file, with the text under each, in order of position.</summary>
    public async Task<IReadOnlyList<string>> SquigglesAsync(string file)
    {
        var document = Document(file);
        var text = await document.GetTextAsync();
        return [.. (await FindingsAsync(document)).Select(finding => $"{finding.Id} {text.ToString(finding.Span)}")];
    }

    /// <summary>Takes the first action that the light bulb offers on the first finding of an id, and keeps the result.</summary>
    /// <returns>The title of the action; null when nothing is offered.</returns>
    public async Task<string?> ApplyFirstFixAsync(string file, string id)
    {
        var document = Document(file);
        var span = (await FindingsAsync(document)).First(finding => finding.Id == id).Span;
        var fixes = Call(fixService, "StreamFixesAsync", document, span, null, CancellationToken.None);
        await foreach (var collection in Stream(fixes))
        {
            foreach (var fix in (IEnumerable)Member(collection, "Fixes")!)
            {
                var action = (CodeAction)Member(fix, "Action")!;
                if (!ProvidedByUs(collection))
                    continue;
                solution = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
                return action.Title;
            }
        }

        return null;
    }

    public async Task<string> TextAsync(string file) => (await Document(file).GetTextAsync()).ToString();

    public void Dispose() => workspace.Dispose();

    private TextDocument Document(string file) =>
        solution.Projects.SelectMany(each => each.Documents.Cast<TextDocument>().Concat(each.AdditionalDocuments)).Single(document => document.Name == file);

    private async Task<IReadOnlyList<(string Id, TextSpan Span)>> FindingsAsync(TextDocument document)
    {
        var method = Method(diagnosticService, "GetDiagnosticsForSpanAsync");
        var parameters = method.GetParameters();
        var filter = Activator.CreateInstance(parameters[2].ParameterType);
        var all = Enum.Parse(parameters[4].ParameterType, "All");
        var diagnostics = await Result(method.Invoke(diagnosticService, [document, null, filter, null, all, CancellationToken.None])!);

        var text = await document.GetTextAsync();
        return
        [
            .. ((IEnumerable)diagnostics).Cast<object>()
                .Where(diagnostic => !(bool)Member(diagnostic, "IsSuppressed")!)
                .Select(diagnostic => (Id: (string)Member(diagnostic, "Id")!, Span: SpanOf(diagnostic, text)))
                .Where(finding => finding.Id.StartsWith("ICP", StringComparison.Ordinal) || finding.Id.StartsWith("AD", StringComparison.Ordinal))
                .OrderBy(finding => finding.Span.Start),
        ];
    }

    private static TextSpan SpanOf(object diagnostic, SourceText text)
    {
        var position = (FileLinePositionSpan)Member(Member(diagnostic, "DataLocation")!, "UnmappedFileSpan")!;
        return text.Lines.GetTextSpan(position.Span);
    }

    private static bool ProvidedByUs(object collection) => Member(collection, "Provider")!.GetType().Assembly.GetName().Name == "IcpAnalyzers.CodeFixes";

    private static Type ServiceType(string name) => Features.GetType(name) ?? throw new MissingMemberException("The editor engine of this SDK has no " + name);

    private static MethodInfo Method(object target, string name) =>
        target.GetType().GetInterfaces().SelectMany(type => type.GetMethods()).FirstOrDefault(method => method.Name == name)
        ?? throw new MissingMemberException("The editor engine of this SDK has no " + name);

    private static object Call(object target, string name, params object?[] arguments) => Method(target, name).Invoke(target, arguments)!;

    private static object? Member(object target, string name) =>
        target.GetType().GetProperty(name, Any) is { } property ? property.GetValue(target) : target.GetType().GetField(name, Any)?.GetValue(target);

    private static async Task<object> Result(object task)
    {
        // ValueTask or Task of an internal type.
        var asTask = task as Task ?? (Task)task.GetType().GetMethod("AsTask")!.Invoke(task, null)!;
        await asTask;
        return asTask.GetType().GetProperty("Result")!.GetValue(asTask)!;
    }

    private static async IAsyncEnumerable<object> Stream(object sequence)
    {
        var enumerate = sequence.GetType().GetInterfaces().First(type => type.Name.StartsWith("IAsyncEnumerable", StringComparison.Ordinal)).GetMethod("GetAsyncEnumerator")!;
        var enumerator = enumerate.Invoke(sequence, [CancellationToken.None])!;
        var type = enumerator.GetType().GetInterfaces().First(type => type.Name.StartsWith("IAsyncEnumerator", StringComparison.Ordinal));
        while (await (ValueTask<bool>)type.GetMethod("MoveNextAsync")!.Invoke(enumerator, null)!)
            yield return type.GetProperty("Current")!.GetValue(enumerator)!;
    }

    private static object Export(MefHostServices host, Type type)
    {
        var exports = typeof(MefHostServices).GetMethods(Any).Concat(typeof(MefHostServices).GetInterfaces().SelectMany(i => i.GetMethods()))
            .First(method => method.Name.EndsWith("GetExports", StringComparison.Ordinal) && method.GetGenericArguments().Length == 1);
        var lazy = ((IEnumerable)exports.MakeGenericMethod(type).Invoke(host, null)!).Cast<object>().First();
        return lazy.GetType().GetProperty("Value")!.GetValue(lazy)!;
    }
}
