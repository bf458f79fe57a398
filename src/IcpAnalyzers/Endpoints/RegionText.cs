using System.Collections.Generic;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Endpoints;

/// <summary>An overseas region chosen by a text that a member of an SDK takes: <c>SetRegion("ap-hongkong")</c>.</summary>
internal readonly struct RegionText
{
    private readonly ExpressionText text;
    private readonly RegionParameter parameter;

    private RegionText(ExpressionText text, RegionParameter parameter)
    {
        this.text = text;
        this.parameter = parameter;
    }

    /// <summary>The choices made where the name of a member, or of a type that is constructed, stands.</summary>
    public static IEnumerable<RegionText> Of(SimpleNameSyntax name, List<RegionParameter> rows, SemanticModel model, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
            yield break;

        foreach (var site in CallSite.Of(name))
        {
            if (site.Symbol(model, cancellationToken) is not { ContainingType: { } type } symbol)
                continue;
            foreach (var row in rows)
            {
                if (symbol.MetadataName != row.Member || !type.Matches(row.Type) || ValueOf(site, symbol, row) is not { } value)
                    continue;
                var text = ExpressionText.Of(value, model, cancellationToken);
                if (row.Regions.StateOf(text.Text) != HostState.Overseas)
                    continue;
                yield return new RegionText(text, row);
                break;
            }
        }
    }

    public bool IsOverriddenIn(string source) => RegionUse.IsOverridden(text.Expression, parameter.Override, source);

    public Diagnostic Diagnostic(SemanticModel model, CancellationToken cancellationToken)
    {
        var regions = parameter.Regions;
        return Microsoft.CodeAnalysis.Diagnostic.Create(
            Rules.OverseasRegion,
            text.LocationOf(0, text.Text.Length, out _),
            RegionUse.SeverityOf(text.Expression, word => regions.StateOf(word) == HostState.Mainland, model, cancellationToken),
            additionalLocations: null,
            properties: null,
            text.Text,
            parameter.Service,
            RegionRemedy.Of(regions));
    }

    private static ExpressionSyntax? ValueOf(in CallSite site, ISymbol symbol, RegionParameter row)
    {
        if (row.Argument == RegionParameter.Value)
            return site.Value;
        if (symbol is not IMethodSymbol method || site.Arguments is not { } list)
            return null;
        for (var i = 0; i < list.Arguments.Count; i++)
            if (CallSite.ParameterOf(method, list, i)?.Ordinal == row.Argument)
                return list.Arguments[i].Expression;
        return null;
    }
}
