using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Tasks.Updates;

/// <summary>Says how an app is updated: by the packages it ships, by what its project files hold, and by its channels.</summary>
internal sealed class UpdateMechanism
{
    private const string Store = "store";

    private readonly Dictionary<string, UpdaterTraits> updaters = new(StringComparer.Ordinal);
    private readonly HostTable hosts;

    public UpdateMechanism(HostTable hosts) => this.hosts = hosts;

    public void SeePackage(string id)
    {
        foreach (var traits in UpdaterTraits.All)
            if (traits.IsPackage(id))
                updaters[traits.Mechanism] = traits;
    }

    /// <summary>A project file that is no code.</summary>
    public void SeeFile(string text)
    {
        foreach (var traits in UpdaterTraits.All)
            if (traits.Text.Length > 0 && text.IndexOf(traits.Text, StringComparison.Ordinal) >= 0)
                updaters[traits.Mechanism] = traits.Key.Length == 0 ? traits : traits with { Verified = IsIn(traits.Key, text) || WasVerified(traits) };
    }

    public FilingSheet Apply(FilingSheet sheet)
    {
        // In one order whoever was seen first.
        var all = updaters.Values.OrderBy(traits => traits.Mechanism, StringComparer.Ordinal).ToList();
        var update = sheet.Update;
        if (all.Count == 1)
            update = update with { Channels = update.Channels.Select(channel => channel.Mechanism.Length > 0 ? channel : channel with { Mechanism = all[0].Mechanism }).ToList() };

        var names = Longest(all.Select(traits => traits.Mechanism).Concat(update.Channels.Select(channel => channel.Mechanism)));
        var isStoreOnly = names.Count == 0 && update.Channels.Count == 0 && sheet.App.Stores.Count > 0;
        return sheet with
        {
            Update = update with
            {
                Mechanism = isStoreOnly ? Store : string.Join(", ", names),
                Hosting = isStoreOnly ? Store : Hosting(all, sheet),
                Encrypted = Encrypted(update.Channels),
                Verified = Common(all, traits => traits.Verified),
                Delta = Common(all, traits => traits.Delta),
                Rollback = Common(all, traits => traits.Rollback),
                Staged = Common(all, traits => traits.Staged),
            },
        };
    }

    // Capgo, which a project wrote, is Capgo (capacitor-updater), which was found.
    private static List<string> Longest(IEnumerable<string> names)
    {
        var all = names.Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return all.Where(name => !all.Any(other => other.Length > name.Length && other.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)).ToList();
    }

    private bool WasVerified(UpdaterTraits traits) => updaters.TryGetValue(traits.Mechanism, out var seen) && seen.Verified == true;

    private static bool IsIn(string key, string text) => text.IndexOf(key, StringComparison.Ordinal) >= 0;

    private static bool? Common(List<UpdaterTraits> all, Func<UpdaterTraits, bool?> trait)
    {
        foreach (var one in all)
            if (trait(one) != trait(all[0]))
                return null;
        return all.Count > 0 ? trait(all[0]) : null;
    }

    // One channel in clear text is enough for somebody on the way.
    private static bool? Encrypted(IReadOnlyList<SheetChannel> channels) =>
        channels.Any(channel => channel.Transport == Transport.ClearText) ? false
        : channels.Count > 0 && channels.All(channel => channel.Transport == Transport.Encrypted) ? true
        : null;

    // Where the library leaves it open, the channel decides: a host that the table names is somebody's service.
    private string Hosting(List<UpdaterTraits> all, FilingSheet sheet)
    {
        var known = all.Select(traits => traits.Hosting).Distinct().ToList();
        if (known.Count == 1 && known[0].Length > 0)
            return known[0];
        var channels = sheet.Update.Channels.Select(channel => HostingOf(channel.Url, sheet)).Distinct().ToList();
        return channels.Count == 1 ? channels[0] : "";
    }

    private string HostingOf(string url, FilingSheet sheet)
    {
        if (!Endpoint.TryParse(url, 0, url.Length, out var endpoint))
            return "";
        var host = url.Substring(endpoint.HostStart, endpoint.HostLength);
        return sheet.Hosts.Any(declared => declared.Declared && declared.Host.Equals(host, StringComparison.OrdinalIgnoreCase)) ? "self-hosted"
            : hosts.Judge(endpoint).Row is not null ? "cloud" : "";
    }
}
