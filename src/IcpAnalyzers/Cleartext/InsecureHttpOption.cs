using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Cleartext;

/// <summary>The statement of an editor script that lets a Unity player speak http: <c>PlayerSettings.insecureHttpOption = InsecureHttpOption.AlwaysAllowed</c>.</summary>
/// <remarks>Source: Unity-Technologies/UnityCsReference, UnityEditor.InsecureHttpOption. <c>DevelopmentOnly</c> is no permission of a release.</remarks>
internal static class InsecureHttpOption
{
    public const string Settings = "UnityEditor.PlayerSettings";
    private const string Option = "insecureHttpOption";
    private const int Always = 2;
    private const string Never = "NotAllowed";

    public static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var name in NameTokens.In(context.SemanticModel.SyntaxTree, Option, context.CancellationToken))
            if (AssignmentTo(name) is { } assignment)
                Check(context, assignment);
    }

    // PlayerSettings.insecureHttpOption = …, or insecureHttpOption = … after "using static".
    private static AssignmentExpressionSyntax? AssignmentTo(SyntaxToken name)
    {
        var target = name.Parent is { Parent: MemberAccessExpressionSyntax access } && access.Name == name.Parent ? access : name.Parent;
        return target?.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? assignment : null;
    }

    private static void Check(SemanticModelAnalysisContext context, AssignmentExpressionSyntax assignment)
    {
        var model = context.SemanticModel;
        var value = assignment.Right;
        if (model.GetConstantValue(value, context.CancellationToken).Value is not Always
            || model.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol?.ContainingType.HasMetadataName(Settings) != true
            || IsForDevelopment(assignment))
            return;

        var severity = DebugCode.Contains(model.SyntaxTree.GetRoot(context.CancellationToken), value.SpanStart) ? DiagnosticSeverity.Info : Rules.CleartextPermitted.DefaultSeverity;
        var secure = value is MemberAccessExpressionSyntax access ? access.Expression + "." + Never : null;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.CleartextPermitted, value.GetLocation(), severity, additionalLocations: null, FindingProperties.Replace(secure, exact: true),
            Option, Texts.Of("Cleartext_AnyHost"), nameof(InsecureHttpOption) + "." + Never));
    }

    // if (EditorUserBuildSettings.development), if (Debug.isDebugBuild): what the script does for builds that stay with the team.
    private static bool IsForDevelopment(SyntaxNode node)
    {
        for (var at = node; at.Parent is { } parent and not MemberDeclarationSyntax; at = parent)
            if (parent is IfStatementSyntax branch && branch.Statement == at && Names(branch.Condition, isNegated: false))
                return true;
        return false;
    }

    private static bool Names(ExpressionSyntax condition, bool isNegated) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Names(inner.Expression, isNegated),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => Names(not.Operand, !isNegated),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => Names(both.Left, isNegated) || Names(both.Right, isNegated),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "development" or "isDebugBuild" } => !isNegated,
        _ => false,
    };
}
