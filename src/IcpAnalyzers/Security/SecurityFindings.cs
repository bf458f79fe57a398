using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Security;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Security;

/// <summary>What is insecure in one file; each place comes once.</summary>
internal sealed class SecurityFindings
{
    private readonly SemanticModelAnalysisContext context;
    private readonly HashSet<int> reported = new();

    public SecurityFindings(SemanticModelAnalysisContext context) => this.context = context;

    private SemanticModel Model => context.SemanticModel;

    private CancellationToken Cancellation => context.CancellationToken;

    public void AddUse(SimpleNameSyntax name, IReadOnlyList<SecurityMember> members)
    {
        var use = new MemberUse(name, Model, Cancellation);
        foreach (var member in members)
        {
            switch (member.Kind)
            {
                case SecurityMemberKind.Callback:
                    if (use.ValueFor(member) is { } callback && AcceptingFunction.In(callback, Model, Cancellation) is { } function && !IsServer(member, name))
                        ReportBypass(use.PlaceOf(callback), member, isRemovable: true, function);
                    break;
                case SecurityMemberKind.Flag:
                    if (use.IsSetTo(member))
                        ReportBypass(name, member, isRemovable: true);
                    break;
                case SecurityMemberKind.Event:
                    if (use.IsSetTo(member) && name.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } verdict && EveryPath.Takes(verdict))
                        ReportBypass(name, member, isRemovable: false);
                    break;
                case SecurityMemberKind.Value:
                    if (use.IsOf(member) && use.Expression is { } value && EnumUse.Of(value, Model, Cancellation).IsUsed)
                        ReportBypass(name, member, isRemovable: true);
                    break;
                case SecurityMemberKind.Enum:
                    if (use.StaticMember(member) is { } off && EnumUse.Of(off, Model, Cancellation).SwitchesOn)
                        ReportBypass(off.Name, member, isRemovable: true);
                    break;
                case SecurityMemberKind.Protocol:
                    AddProtocols(use, members);
                    return;
                case SecurityMemberKind.Default:
                    if (use.Creation(member) is { } creation && InsecureDefault.Of(creation, member, Model, Cancellation))
                        ReportBypass(name, member, isRemovable: false);
                    break;
                case SecurityMemberKind.Switch:
                    if (use.SwitchArgument(member) is { } argument)
                        ReportWeak(argument, member.Argument, ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Removable, ""));
                    break;
            }
        }
    }

    /// <summary>A client by its name and the import, because its library is not restored.</summary>
    public void AddUnrestored(SimpleNameSyntax name, SecurityMember client)
    {
        if (new MemberUse(name, Model, Cancellation).UnknownCreation() is { } creation && InsecureDefault.Of(creation, client, Model, Cancellation))
            ReportBypass(name, client, isRemovable: false);
    }

    public void AddOverride(MethodDeclarationSyntax method, IReadOnlyList<SecurityMember> members)
    {
        foreach (var member in members)
        {
            if (member.Kind != SecurityMemberKind.Override || Verdict(method, member) is not { } verdict)
                continue;
            if (Model.GetDeclaredSymbol(method, Cancellation) is { } symbol && symbol.Overrides(member))
            {
                ReportBypass(method.Identifier, method, member, isRemovable: false, verdict);
                return;
            }
        }
    }

    /// <summary>What in an override accepts every certificate; null when nothing certainly does.</summary>
    private SyntaxNode? Verdict(MethodDeclarationSyntax method, SecurityMember member) => member.Insecure switch
    {
        "true" => AcceptingFunction.IsAccepting(method, Model, Cancellation) ? method : null,
        "empty" => method.Body is { Statements.Count: 0 } ? method : null,
        _ => EveryPath.CallOf(method, member.Insecure),
    };

    private void AddProtocols(MemberUse use, IReadOnlyList<SecurityMember> protocols)
    {
        if (use.EnumValue(protocols) is not { } value)
            return;
        var found = EnumUse.Of(value, Model, Cancellation);
        if (!found.SwitchesOn)
            return;

        var bits = EnumUse.Bits(found.Whole, Model, Cancellation);
        var names = new List<string>();
        foreach (var protocol in protocols)
            if ((bits & protocol.Bits) != 0)
                names.Add(protocol.Name);
        if (names.Count > 0)
            ReportWeak(found.Whole, string.Join(", ", names), FindingProperties.Setting(DefaultOf(value)));
    }

    /// <summary>How the file writes the member of the enum that leaves the choice to the system; null where the framework is too old to have one.</summary>
    private string? DefaultOf(ExpressionSyntax value)
    {
        var type = Model.GetTypeInfo(value, Cancellation).Type;
        foreach (var member in type?.GetMembers() ?? ImmutableArray<ISymbol>.Empty)
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: 0 })
                return (value is MemberAccessExpressionSyntax access ? access.Expression.ToString() : ((CastExpressionSyntax)value).Type.ToString()) + "." + member.Name;
        return null;
    }

    // A server looks at the certificates of its clients with the same stream; most clients have none.
    private static bool IsServer(SecurityMember member, SimpleNameSyntax name) =>
        member.Name == SecurityMember.Constructor
        && name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } around && around.ToString().Contains("AuthenticateAsServer");

    private void ReportBypass(SyntaxNode place, SecurityMember member, bool isRemovable, SyntaxNode? function = null) =>
        ReportBypass(place.GetFirstToken(), place, member, isRemovable, function);

    private void ReportBypass(SyntaxToken first, SyntaxNode place, SecurityMember member, bool isRemovable, SyntaxNode? function)
    {
        if (!reported.Add(first.SpanStart))
            return;

        var location = place is MethodDeclarationSyntax ? first.GetLocation() : place.GetLocation();
        var severity = DebugOnlyCode.Contains(place) || (function is not null && DebugOnlyCode.Decides(function))
            ? DiagnosticSeverity.Info
            : Rules.CertificateValidationDisabled.DefaultSeverity;
        var properties = isRemovable ? FindingProperties.Setting(null) : ImmutableDictionary<string, string?>.Empty;
        var shown = member.Name == SecurityMember.Constructor ? member.SourceWord : member.Name;
        context.ReportDiagnostic(Diagnostic.Create(Rules.CertificateValidationDisabled, location, severity, additionalLocations: null, properties, shown, Remedy(member)));
    }

    private static LocalizableString Remedy(SecurityMember member) => member switch
    {
        { Kind: SecurityMemberKind.Default, Insecure: InsecureDefault.Schemeless } => Texts.Of("Bypass_Scheme"),
        { Kind: SecurityMemberKind.Default } => Texts.Of("Bypass_Set", member.Argument),
        _ => Texts.Of("Bypass_Remove"),
    };

    /// <summary>A connection string that switches the check or the encryption off.</summary>
    public void AddConnectionString(ExpressionText text)
    {
        foreach (var setting in ConnectionSettings.In(text.Text, HostTable.Default))
        {
            var location = text.LocationOf(setting.Start, setting.Length, out var exact);
            if (!reported.Add(location.SourceSpan.Start))
                continue;
            var severity = DebugOnlyCode.Contains(text.Expression) ? DiagnosticSeverity.Info : Rules.CertificateValidationDisabled.DefaultSeverity;
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.CertificateValidationDisabled, location, severity, additionalLocations: null, FindingProperties.Replace(setting.Replacement, exact), setting.Name, Texts.Of("Bypass_Write", setting.Replacement)));
        }
    }

    private void ReportWeak(SyntaxNode place, string shown, ImmutableDictionary<string, string?> properties)
    {
        if (reported.Add(place.SpanStart))
            context.ReportDiagnostic(Diagnostic.Create(Rules.WeakTls, place.GetLocation(), properties, shown));
    }
}
