using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Endpoints;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>What is wrong with the updates of one file; each place comes once.</summary>
internal sealed class UpdateFindings
{
    // A shorter name may be anybody's.
    private const int DistinctLength = 9;

    private readonly SemanticModel model;
    private readonly SettingsValues settings;
    private readonly HostTable hosts;
    private readonly Action<Diagnostic> report;
    private readonly CancellationToken cancellationToken;

    // A field that two calls take is one address.
    private readonly HashSet<(string Rule, TextSpan Span)> reported = new();

    // A channel in the mainland beside it is what ICP3006 asks for, so these wait for the end of the file.
    private readonly List<Diagnostic> overseas = new();
    private bool hasMainlandChannel;

    public UpdateFindings(SemanticModel model, SettingsValues settings, HostTable hosts, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        this.model = model;
        this.settings = settings;
        this.hosts = hosts;
        this.report = report;
        this.cancellationToken = cancellationToken;
    }

    public void Add(SyntaxToken token, IReadOnlyList<UpdateApi> rows)
    {
        if (token.Parent is MethodDeclarationSyntax method && method.Identifier == token)
            AddImplementation(method, rows);
        if (token.Parent is not SimpleNameSyntax name)
            return;

        var settingsOf = new UpdateSettings(model, cancellationToken);
        foreach (var api in rows)
        {
            if (api.Kind == UpdateApiKind.Option)
                foreach (var setting in settingsOf.AtOption(name, api))
                    AddSetting(setting, api);
            else if (api.Kind == UpdateApiKind.Flags && settingsOf.AtFlags(name, api) is { } lacking)
                AddSetting(lacking, api);
        }

        foreach (var site in MemberSite.Of(name))
            if (site.Symbol(model, cancellationToken) is { } symbol)
                AddSite(site, symbol, name, rows);
    }

    /// <summary>A native function under another name: <c>[DllImport("…", EntryPoint = "win_sparkle_…")] static extern void SetUrl(string url)</c>.</summary>
    public void AddNative(SyntaxToken entryPoint, IReadOnlyList<UpdateApi> rows)
    {
        if (entryPoint.Parent?.FirstAncestorOrSelf<AttributeSyntax>()?.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } declaration)
            return;
        foreach (var token in NameTokens.In(model.SyntaxTree, declaration.Identifier.ValueText, cancellationToken))
        {
            if (token.Parent is not SimpleNameSyntax name)
                continue;
            foreach (var site in MemberSite.Of(name))
                if (site.Symbol(model, cancellationToken) is IMethodSymbol { IsStatic: true } symbol)
                    AddSite(site, symbol, name, rows);
        }
    }

    /// <summary>A member of a library whose package is not restored: the import of its namespace and the name have to do.</summary>
    public void AddUnrestored(SimpleNameSyntax name, UpdateApi api)
    {
        foreach (var site in MemberSite.Of(name))
        {
            // The shape decides first: what the compiler says about a name without a reference is dear.
            if (!LooksLike(site, name, api) || GivenTo(site, api) is not { } address)
                continue;
            var info = model.GetSymbolInfo(site.Node, cancellationToken);
            if (info.Symbol is null && info.CandidateSymbols.IsEmpty)
                AddAddress(address, isLibrary: true);
        }
    }

    public void AddHandWritten(in HandWrittenUpdate update)
    {
        if (update.UncheckedLoad is { } place)
            Report(Rules.UnverifiedCodeLoad, place.GetLocation(), ImmutableDictionary<string, string?>.Empty, place.ToString(), Texts.Of("CodeLoad_Downloaded"));
        foreach (var address in update.Addresses)
            AddAddress(address, isLibrary: false);
    }

    /// <param name="unpacked">The name of the call that unpacks a package over a program.</param>
    public void AddReplacement(SyntaxNode unpacked) =>
        Report(Rules.UnverifiedCodeLoad, unpacked.GetLocation(), ImmutableDictionary<string, string?>.Empty, unpacked.ToString(), Texts.Of("CodeLoad_Replaced"));

    public void AddPackage(Location location, string package, string version, string fixedIn) => Report(
        Rules.WeakeningUpdater, location, ImmutableDictionary<string, string?>.Empty, package, version, HasFix(package, fixedIn) ? Texts.Of("Weakening_Update", fixedIn) : Texts.Of("Weakening_Replace"));

    public void Complete()
    {
        if (!hasMainlandChannel)
            foreach (var diagnostic in overseas)
                report(diagnostic);
    }

    private void AddSite(in MemberSite site, ISymbol symbol, SimpleNameSyntax name, IReadOnlyList<UpdateApi> rows)
    {
        var isClear = false;
        foreach (var api in rows)
        {
            if (api.Role != UpdateApiRole.Feed)
            {
                if (api.Kind is not (UpdateApiKind.Option or UpdateApiKind.Flags))
                    foreach (var setting in new UpdateSettings(model, cancellationToken).At(site, symbol, name, api))
                        AddSetting(setting, api);
            }
            else if (symbol.Is(api) && !api.IsInsecureWhenGiven)
            {
                foreach (var argument in AddressArguments.Of(site, symbol, api, model, cancellationToken))
                    isClear |= AddAddress(argument, isLibrary: true);
            }
        }

        // Credentials say ftp also where the address is not known.
        foreach (var api in rows)
            if (!isClear && api.IsInsecureWhenGiven && symbol.Is(api) && IsGiven(site, symbol, api))
                Report(Rules.UnencryptedUpdateChannel, name.GetLocation(), ImmutableDictionary<string, string?>.Empty, name.ToString(), "ftp");
    }

    private void AddImplementation(MethodDeclarationSyntax method, IReadOnlyList<UpdateApi> rows)
    {
        foreach (var api in rows)
        {
            if (api.Kind != UpdateApiKind.Override || model.GetDeclaredSymbol(method, cancellationToken) is not IMethodSymbol symbol || !symbol.Implements(api))
                continue;
            foreach (var returned in AddressArguments.Returned(method))
                AddAddress(returned, isLibrary: true);
        }
    }

    private static ExpressionSyntax? GivenTo(in MemberSite site, UpdateApi api) => site.Assigned
        ?? (api.ArgumentIndex >= 0 && api.ArgumentIndex < site.Arguments.Count && site.Arguments[api.ArgumentIndex] is { Name: null, Value: var argument } ? argument : null);

    // Start is the name of many methods: it counts behind the name of its type only.
    private static bool LooksLike(in MemberSite site, SimpleNameSyntax name, UpdateApi api) => api.Kind switch
    {
        UpdateApiKind.Constructor => site.Node is BaseObjectCreationExpressionSyntax or PrimaryConstructorBaseTypeSyntax or ConstructorInitializerSyntax,
        UpdateApiKind.Attribute => site.Node is AttributeSyntax,
        UpdateApiKind.Method => site.Node is InvocationExpressionSyntax
            && (api.Member.Length >= DistinctLength || (name.Parent is MemberAccessExpressionSyntax { Expression: var type } && type.LastName() == api.Type.SimpleName)),
        UpdateApiKind.Property or UpdateApiKind.Field => site.Assigned is not null && api.Member.Length >= DistinctLength,
        _ => false,
    };

    private static bool IsGiven(in MemberSite site, ISymbol symbol, UpdateApi api)
    {
        if (site.Assigned is { } assigned)
            return !assigned.IsNothing();
        if (symbol is IMethodSymbol method && method.ParameterOf(api) is { } parameter)
            foreach (var value in site.For(parameter))
                return !value.IsNothing();
        return false;
    }

    /// <returns>Whether it is unencrypted.</returns>
    private bool AddAddress(ExpressionSyntax argument, bool isLibrary)
    {
        var isClear = false;
        foreach (var source in AddressSources.Of(argument, model, settings, cancellationToken))
        {
            // What is written elsewhere is shown where it is used.
            var written = source.Written is { } text && text.Expression.SyntaxTree == model.SyntaxTree ? text : null;
            if (ClearTextFinding.In(source.Text, hosts) is { } clear)
            {
                isClear = true;
                var exact = false;
                var location = written?.LocationOf(clear.Start, clear.Length, out exact) ?? argument.GetLocation();
                Report(Rules.UnencryptedUpdateChannel, location, FindingProperties.Replace(clear.Replacement, exact), clear.Arguments);
            }

            if (!isLibrary)
                continue;
            if (EndpointFinding.In(source.Text, hosts) is { IsOverseas: true } abroad)
            {
                var location = written?.LocationOf(abroad.Start, abroad.Length, out _) ?? argument.GetLocation();
                if (reported.Add((Rules.OverseasUpdateChannel.Id, location.SourceSpan)))
                    overseas.Add(Diagnostic.Create(Rules.OverseasUpdateChannel, location, abroad.HostAndService));
            }

            hasMainlandChannel |= Endpoint.TryParse(source.Text, 0, source.Text.Length, out var endpoint) && hosts.Judge(endpoint).State == HostState.Mainland;
        }

        return isClear;
    }

    private void AddSetting(in (SyntaxNode Place, string Shown, string? Replacement) setting, UpdateApi api)
    {
        var rule = api.Role == UpdateApiRole.Downgrade ? Rules.DowngradeAllowed : Rules.UnverifiedUpdate;
        var severity = DebugOnlyCode.Contains(setting.Place) ? DiagnosticSeverity.Info : rule.DefaultSeverity;
        if (!reported.Add((rule.Id, setting.Place.Span)))
            return;
        var remedy = setting.Replacement is { } better ? Texts.Of("Unverified_Write", better) : Texts.Of("Unverified_Require");
        report(Diagnostic.Create(
            rule, setting.Place.GetLocation(), severity, additionalLocations: null, FindingProperties.Replace(setting.Replacement, exact: true), setting.Shown, remedy));
    }

    private void Report(DiagnosticDescriptor rule, Location location, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        if (reported.Add((rule.Id, location.SourceSpan)))
            report(Diagnostic.Create(rule, location, properties, arguments));
    }

    // Squirrel's row ends where another package takes the assembly's name over.
    private static bool HasFix(string package, string fixedIn) => fixedIn.Length > 0 && !package.Equals("squirrel.windows", StringComparison.OrdinalIgnoreCase);
}
