using System;
using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Tables;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The members of libraries that take an address (address-uses.tsv, update-apis.tsv), by the member's name.</summary>
public sealed class AddressUseTable
{
    // GetAsync has as many letters.
    private const int DistinctLength = 8;

    // Long enough, and yet everybody's: DomainName.TryParse(address, out name).
    private const string ParsedByAnything = "TryParse";

    private static readonly AddressUse[] None = Array.Empty<AddressUse>();

    private readonly Dictionary<string, AddressUse[]> byMember = new(StringComparer.Ordinal);

    private AddressUseTable()
    {
        var rows = new Dictionary<string, List<AddressUse>>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("address-uses.tsv"))
            foreach (var member in row[1].Split(' '))
                Add(rows, new AddressUse(new TypePattern(row[0]), member, ArgumentOf(row[2]), (AddressRole)Enum.Parse(typeof(AddressRole), row[3])));
        foreach (var api in UpdateApiTable.Default.Rows)
            if (api.Role == UpdateApiRole.Feed && (api.ArgumentIndex >= 0 || api.Argument == UpdateApi.AssignedValue))
                Add(rows, new AddressUse(api.Type, api.Member, api.ArgumentIndex >= 0 ? api.ArgumentIndex : AddressUse.Value, AddressRole.Update));

        foreach (var member in rows)
            byMember[member.Key] = member.Value.ToArray();
    }

    public static AddressUseTable Default { get; } = new();

    /// <param name="member">The metadata name; <c>.ctor</c> for constructors.</param>
    public AddressUse[] ByMember(string member) => byMember.TryGetValue(member, out var uses) ? uses : None;

    /// <summary>The role that every library gives a member of this name; <see cref="AddressRole.Unknown"/> where they differ or none has it.</summary>
    /// <param name="member">The name of a method, or of a type that is constructed.</param>
    /// <param name="argument">As in <see cref="AddressUse.Takes"/>; null when it is not known.</param>
    /// <param name="receiver">The name in front of the member: the simple name of a type decides; empty when there is none.</param>
    public AddressRole RoleByName(string member, int? argument, string receiver = "")
    {
        var role = AddressRole.Unknown;
        foreach (var use in ByMember(member))
        {
            if (argument is { } index && !use.Takes(index))
                continue;
            if (receiver.Length > 0 && use.Type.SimpleName == receiver)
                return use.Role;
            if (role != AddressRole.Unknown && use.Role != role)
                return AddressRole.Unknown;
            role = use.Role;
        }

        return role is AddressRole.Contact or AddressRole.Browse ? role : AddressRole.Unknown;
    }

    /// <summary>As <see cref="RoleByName"/>, for names that no other method is likely to have: <c>Get</c>, <c>Parse</c> and <c>Host</c> are anybody's.</summary>
    public AddressRole RoleByDistinctName(string member, int argument) => member.Length >= DistinctLength && member != ParsedByAnything ? RoleByName(member, argument) : AddressRole.Unknown;

    private static void Add(Dictionary<string, List<AddressUse>> rows, AddressUse use)
    {
        if (!rows.TryGetValue(use.Member, out var uses))
            rows[use.Member] = uses = new List<AddressUse>();
        uses.Add(use);
    }

    private static int ArgumentOf(string text) => text switch
    {
        "value" => AddressUse.Value,
        "receiver" => AddressUse.Receiver,
        "*" => AddressUse.Any,
        _ => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture),
    };
}
