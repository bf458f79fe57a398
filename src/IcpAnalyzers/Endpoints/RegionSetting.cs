using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Endpoints;

/// <summary>An overseas region kept under a name that says whose it is: <c>string AwsRegion = "us-east-1"</c>, <c>class OssOptions { string RegionId { get; set; } = "cn-hongkong"; }</c>.</summary>
internal static class RegionSetting
{
    private static readonly string[] Endings = { "Region", "RegionId" };

    public static IEnumerable<Diagnostic> In(string source, SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        foreach (var ending in Endings)
        {
            foreach (var token in NameTokens.Of(source, ending, isEnding: true, tree, cancellationToken))
            {
                if (ValueOf(token) is not { Token.Value: string id } value
                    || RegionKeyTable.Default.CloudOf(TypeOf(token) + ":" + token.ValueText) is not { } cloud || !cloud.IsOverseas(id) || IsAddressed(value, source))
                    continue;
                yield return Diagnostic.Create(
                    Rules.OverseasRegion,
                    Location.Create(tree, new TextSpan(value.SpanStart + 1, value.Span.Length - 2)),
                    RegionUse.SeverityOf(value, word => cloud.Regions.StateOf(word) == HostState.Mainland, model, cancellationToken),
                    additionalLocations: null,
                    properties: null,
                    id,
                    cloud.Service,
                    RegionRemedy.Of(cloud.Regions));
            }
        }
    }

    private static LiteralExpressionSyntax? ValueOf(SyntaxToken name) => name.Parent switch
    {
        VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax value } => value,
        ParameterSyntax { Default.Value: LiteralExpressionSyntax value } => value,
        PropertyDeclarationSyntax { Initializer.Value: LiteralExpressionSyntax value } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: LiteralExpressionSyntax value } => value,
        PropertyDeclarationSyntax { AttributeLists: { Count: > 0 } lists } => DefaultIn(lists),
        _ => null,
    };

    // Generated settings: [DefaultSettingValue("eu-central-1")].
    private static LiteralExpressionSyntax? DefaultIn(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
            foreach (var attribute in list.Attributes)
                if (attribute is { ArgumentList.Arguments: { Count: 1 } arguments } && arguments[0].Expression is LiteralExpressionSyntax value && attribute.Name.ToString() is var name
                    && (name.Contains("DefaultSettingValue") || name.Contains("DefaultValue")))
                    return value;
        return null;
    }

    private static string TypeOf(SyntaxToken name) => name.Parent?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText ?? "";

    // An S3-compatible server takes any region.
    private static bool IsAddressed(SyntaxNode node, string source) => RegionUse.IsOverridden(node, "ServiceUrl", source) || RegionUse.IsOverridden(node, "ServiceURL", source) || RegionUse.IsOverridden(node, "Endpoint", source);
}
