using System.Collections.Immutable;
using IcpAnalyzers.Core.Rules;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers;

/// <summary>Every rule that runs in the compiler, in id order. Texts come from Strings.resx by id, pages from docs/rules by id.</summary>
public static class Rules
{
    internal const string FilingNumber = "IcpFilingNumber";
    private const string Endpoint = "IcpEndpoint";
    private const string UpdateChannel = "IcpUpdateChannel";
    private const string FilingRecord = "IcpFilingRecord";

    public static readonly DiagnosticDescriptor MissingFilingNumber = Rule(RuleIds.MissingFilingNumber, FilingNumber, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MalformedFilingNumber = Rule(RuleIds.MalformedFilingNumber, FilingNumber, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PlaceholderFilingNumber = Rule(RuleIds.PlaceholderFilingNumber, FilingNumber, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NotAnAppNumber = Rule(RuleIds.NotAnAppNumber, FilingNumber, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor WrongProvince = Rule(RuleIds.WrongProvince, FilingNumber, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor FilingNumberMismatch = Rule(RuleIds.FilingNumberMismatch, FilingNumber, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnlinkedFilingNumber = Rule(RuleIds.UnlinkedFilingNumber, FilingNumber, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor WrongFilingLink = Rule(RuleIds.WrongFilingLink, FilingNumber, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HiddenFilingNumber = Rule(RuleIds.HiddenFilingNumber, FilingNumber, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor PoliceNumber = Rule(RuleIds.PoliceNumber, FilingNumber, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor RepeatedFilingNumber = Rule(RuleIds.RepeatedFilingNumber, FilingNumber, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor OverseasHost = Rule(RuleIds.OverseasHost, Endpoint, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverseasAddress = Rule(RuleIds.OverseasAddress, Endpoint, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverseasRegion = Rule(RuleIds.OverseasRegion, Endpoint, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverseasDefault = Rule(RuleIds.OverseasDefault, Endpoint, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UndeclaredHost = Rule(RuleIds.UndeclaredHost, Endpoint, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor BareAddress = Rule(RuleIds.BareAddress, Endpoint, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor OverseasLink = Rule(RuleIds.OverseasLink, Endpoint, DiagnosticSeverity.Info);

    /// <summary>Off unless a project asks for it: there is nothing to do about most of these hosts.</summary>
    public static readonly DiagnosticDescriptor MixedHost = Rule(RuleIds.MixedHost, Endpoint, DiagnosticSeverity.Info, isOn: false);

    public static readonly DiagnosticDescriptor UnencryptedUpdateChannel = Rule(RuleIds.UnencryptedUpdateChannel, UpdateChannel, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnverifiedUpdate = Rule(RuleIds.UnverifiedUpdate, UpdateChannel, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CertificateValidationDisabled = Rule(RuleIds.CertificateValidationDisabled, UpdateChannel, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor WeakTls = Rule(RuleIds.WeakTls, UpdateChannel, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CleartextPermitted = Rule(RuleIds.CleartextPermitted, UpdateChannel, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverseasUpdateChannel = Rule(RuleIds.OverseasUpdateChannel, UpdateChannel, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnencryptedEndpoint = Rule(RuleIds.UnencryptedEndpoint, UpdateChannel, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor WeakeningUpdater = Rule(RuleIds.WeakeningUpdater, UpdateChannel, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnverifiedCodeLoad = Rule(RuleIds.UnverifiedCodeLoad, UpdateChannel, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor DowngradeAllowed = Rule(RuleIds.DowngradeAllowed, UpdateChannel, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor UnreadableInput = Rule(RuleIds.UnreadableInput, FilingRecord, DiagnosticSeverity.Warning);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        MissingFilingNumber, MalformedFilingNumber, PlaceholderFilingNumber, NotAnAppNumber, WrongProvince, FilingNumberMismatch, UnlinkedFilingNumber,
        WrongFilingLink, HiddenFilingNumber, PoliceNumber, RepeatedFilingNumber, OverseasHost,
        OverseasAddress, OverseasRegion, OverseasDefault, UndeclaredHost, BareAddress, OverseasLink, MixedHost, UnencryptedUpdateChannel, UnverifiedUpdate, CertificateValidationDisabled,
        WeakTls, CleartextPermitted, OverseasUpdateChannel, UnencryptedEndpoint, WeakeningUpdater, UnverifiedCodeLoad, DowngradeAllowed, UnreadableInput);

    private static DiagnosticDescriptor Rule(string id, string category, DiagnosticSeverity severity, bool isOn = true) => new(
        id, Texts.Of(id + "_Title"), Texts.Of(id + "_Message"), category, severity, isEnabledByDefault: isOn, Texts.Of(id + "_Description"), HelpLinks.Of(id));
}
