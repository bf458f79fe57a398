using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Cleartext;

/// <summary>Reports the attribute by which .NET for Android writes the permission of unencrypted connections into the manifest, and the statement by which an editor script gives it to a Unity player.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CleartextAnalyzer : IcpAnalyzer
{
    private const string Attribute = "Android.App.ApplicationAttribute";
    private const string Permission = "UsesCleartextTraffic";
    private const string Configuration = "NetworkSecurityConfig";

    public CleartextAnalyzer()
        : base(Rules.CleartextPermitted)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        if (context.Compilation.KnowsType(Attribute))
            ReadFiles(context, Analyze);
        if (context.Compilation.KnowsType(InsecureHttpOption.Settings))
            ReadFiles(context, InsecureHttpOption.Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var name in NameTokens.In(context.SemanticModel.SyntaxTree, Permission, context.CancellationToken))
        {
            if (name.Parent?.Parent is NameEqualsSyntax { Parent: AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument })
                Check(context, attribute, argument.Expression);
        }
    }

    private static void Check(SemanticModelAnalysisContext context, AttributeSyntax attribute, ExpressionSyntax value)
    {
        var model = context.SemanticModel;
        if (model.GetConstantValue(value, context.CancellationToken).Value is not true
            || model.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType.HasMetadataName(Attribute) != true
            || HasConfiguration(attribute)
            || NetworkSecurityConfigs.AreNamedIn(context.Options.AdditionalFiles, context.CancellationToken))
            return;

        var severity = DebugCode.Contains(model.SyntaxTree.GetRoot(context.CancellationToken), value.SpanStart)
            ? DiagnosticSeverity.Info
            : Rules.CleartextPermitted.DefaultSeverity;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.CleartextPermitted,
            value.GetLocation(),
            severity,
            additionalLocations: null,
            FindingProperties.Replace("false", exact: value.IsKind(SyntaxKind.TrueLiteralExpression)),
            Permission,
            Texts.Of("Cleartext_AnyHost"),
            "false"));
    }

    private static bool HasConfiguration(AttributeSyntax attribute)
    {
        foreach (var argument in attribute.ArgumentList!.Arguments)
            if (argument.NameEquals?.Name.Identifier.ValueText == Configuration && !argument.Expression.IsKind(SyntaxKind.NullLiteralExpression))
                return true;
        return false;
    }
}
