using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>One sheet of the sheets of an app's platforms: every head, everything else once.</summary>
public static class SheetMerge
{
    /// <param name="sheets">At least one, in the order of the platforms.</param>
    public static FilingSheet Of(IReadOnlyList<FilingSheet> sheets) => new(
        App(sheets.Select(sheet => sheet.App).ToList()),
        sheets.SelectMany(sheet => sheet.Heads).ToArray(),
        sheets.SelectMany(sheet => sheet.Hosts).GroupBy(host => host.Host, StringComparer.Ordinal).Select(Host).ToArray(),
        sheets.SelectMany(sheet => sheet.Servers).GroupBy(server => server.Address, StringComparer.Ordinal).Select(group => group.First()).ToArray(),
        Update(sheets.Select(sheet => sheet.Update).ToList()),
        sheets.SelectMany(sheet => sheet.Sdks).GroupBy(sdk => (sdk.Name, sdk.Version)).Select(Sdk).ToArray(),
        sheets.SelectMany(sheet => sheet.Missing).Distinct().ToArray())
    {
        Findings = sheets.SelectMany(sheet => sheet.Findings).Distinct().ToArray(),
        Analysed = sheets.All(sheet => sheet.Analysed),
    };

    // What one platform says and another does not, all say.
    private static SheetApp App(List<SheetApp> apps) => new(
        First(apps, app => app.Name), First(apps, app => app.Version), First(apps, app => app.FilingNumber), First(apps, app => app.SubjectNumber), First(apps, app => app.PoliceNumber),
        First(apps, app => app.Exempt), First(apps, app => app.ExemptReason), First(apps, app => app.Description), First(apps, app => app.PrivacyPolicyUrl),
        First(apps, app => app.TermsUrl), First(apps, app => app.SupportUrl), apps.SelectMany(app => app.Stores).Distinct().ToArray());

    private static SheetHost Host(IEnumerable<SheetHost> same)
    {
        var hosts = same.ToList();
        return hosts[0] with
        {
            Declared = hosts.Any(host => host.Declared),
            Schemes = Union(hosts.Select(host => host.Schemes)),
            Addresses = hosts.SelectMany(host => host.Addresses).Distinct().ToArray(),
            Sources = hosts.SelectMany(host => host.Sources).Distinct().ToArray(),
        };
    }

    private static SheetUpdate Update(List<SheetUpdate> updates) => new(updates.SelectMany(update => update.Channels).Distinct().ToArray())
    {
        Mechanism = Names(updates.Select(update => update.Mechanism)),
        Encrypted = All(updates, update => update.Encrypted),
        Verified = All(updates, update => update.Verified),
        Delta = All(updates, update => update.Delta),
        Rollback = All(updates, update => update.Rollback),
        Staged = All(updates, update => update.Staged),
        Hosting = Names(updates.Select(update => update.Hosting)),
    };

    private static SheetSdk Sdk(IEnumerable<SheetSdk> same)
    {
        var sdks = same.ToList();
        return sdks[0] with { Hosts = Union(sdks.Select(sdk => sdk.Hosts)), Permissions = Union(sdks.Select(sdk => sdk.Permissions)) };
    }

    // A promise holds when every platform that updates itself keeps it.
    private static bool? All(List<SheetUpdate> updates, Func<SheetUpdate, bool?> trait)
    {
        var known = updates.Where(update => update.Mechanism.Length > 0 || update.Channels.Count > 0).Select(trait).ToList();
        return known.Contains(false) ? false : known.Count > 0 && !known.Contains(null) ? true : null;
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Where(name => name.Length > 0).Distinct());

    private static string[] Union(IEnumerable<IReadOnlyList<string>> lists) => lists.SelectMany(list => list).Distinct().OrderBy(text => text, StringComparer.Ordinal).ToArray();

    private static string First(List<SheetApp> apps, Func<SheetApp, string> text) => apps.Select(text).FirstOrDefault(value => value.Length > 0) ?? "";
}
