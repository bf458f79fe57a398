using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Filing.Displays;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.FilingNumbers;

/// <summary>Reads the number from the constant of the project where it was typed in: the whole literal, or the part of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseConstantFix), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class UseConstantFix : CodeFixProvider
{
    public const string Key = "Fix_UseConstant";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.RepeatedFilingNumber);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not Document document
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (ConstantAt(model, span.Start) is not { } constant || ChangeOf(root.FindToken(span.Start), span, constant) is not { } change)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Texts.Of(Key).ToString(),
                    async cancel => document.WithText((await document.GetTextAsync(cancel).ConfigureAwait(false)).WithChanges(change)),
                    Key),
                diagnostic);
        }
    }

    // As short as the place allows; null in a project without the constants.
    private static string? ConstantAt(SemanticModel model, int position)
    {
        var type = model.Compilation.GetSymbolsWithName(FileSightings.ConstantsClass, SymbolFilter.Type).OfType<INamedTypeSymbol>().FirstOrDefault(found => found.GetMembers("Number").Length > 0);
        if (type is null)
            return null;
        var isNear = model.LookupNamespacesAndTypes(position, name: FileSightings.ConstantsClass).Any(found => SymbolEqualityComparer.Default.Equals(found, type));
        return (isNear ? FileSightings.ConstantsClass : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)) + ".Number";
    }

    private static TextChange? ChangeOf(SyntaxToken token, TextSpan span, string constant)
    {
        if (token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            return token.Parent?.Parent?.ToString().StartsWith("$\"\"\"", System.StringComparison.Ordinal) == true ? null : new TextChange(span, "{" + (constant.Contains("::") ? "(" + constant + ")" : constant) + "}");
        if (!token.IsKind(SyntaxKind.StringLiteralToken))
            return null;

        var opening = token.Text.StartsWith("@", System.StringComparison.Ordinal) ? "@\"" : "\"";
        var inside = TextSpan.FromBounds(token.SpanStart + opening.Length, token.Span.End - 1);
        var before = span.Start > inside.Start ? "\" + " : "";
        var after = span.End < inside.End ? " + " + opening : "";
        return new TextChange(
            TextSpan.FromBounds(before.Length > 0 ? span.Start : token.SpanStart, after.Length > 0 ? span.End : token.Span.End), before + constant + after);
    }
}
