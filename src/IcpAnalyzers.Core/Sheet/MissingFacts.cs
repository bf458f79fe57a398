using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>What the form asks for and this version could take from the project, but nobody gave.</summary>
internal sealed class MissingFacts
{
    private readonly List<MissingFact> missing = new();
    private readonly SheetFacts facts;
    private readonly SheetApp app;
    private readonly IReadOnlyList<SheetHost> hosts;
    private readonly IReadOnlyList<SheetServer> servers;

    public MissingFacts(SheetFacts facts, SheetApp app, IReadOnlyList<SheetHost> hosts, IReadOnlyList<SheetServer> servers)
    {
        this.facts = facts;
        this.app = app;
        this.hosts = hosts;
        this.servers = servers;
    }

    public IReadOnlyList<MissingFact> All()
    {
        Require("name", facts.First("IcpAppName", "ApplicationTitle"), "ApplicationTitle", FactOwner.Developer);
        Require("packageId", facts.First("ApplicationId"), "ApplicationId", FactOwner.Developer);
        if (app.Exempt.Length == 0)
            Require("filingNumber", app.FilingNumber, "IcpFilingNumber", FactOwner.Subject);
        Require("subjectNumber", app.SubjectNumber, "IcpSubjectNumber", FactOwner.Subject);
        Require("description", app.Description, "IcpServiceDescription", FactOwner.Subject);
        Require("privacyPolicyUrl", app.PrivacyPolicyUrl, "IcpPrivacyPolicyUrl", FactOwner.Subject);
        Require("termsUrl", app.TermsUrl, "IcpTermsUrl", FactOwner.Subject);
        Require("supportUrl", app.SupportUrl, "IcpSupportUrl", FactOwner.Subject);
        if (hosts.Count == 0)
            Add("domains", "IcpFilingDomain", FactOwner.Operations);
        if (servers.Count == 0)
            Add("servers", "IcpServer", FactOwner.Operations);
        foreach (var server in servers)
        {
            Require("servers." + server.Address + ".provider", server.Provider, "IcpServer/Provider", FactOwner.Operations);
            Require("servers." + server.Address + ".location", server.Location, "IcpServer/Location", FactOwner.Operations);
            Require("servers." + server.Address + ".access", server.Access, "IcpServer/Access", FactOwner.Operations);
        }

        return missing;
    }

    private void Require(string fact, string value, string property, FactOwner who)
    {
        if (value.Length == 0)
            Add(fact, property, who);
    }

    private void Add(string fact, string property, FactOwner who) => missing.Add(new MissingFact(fact, property, who));
}
