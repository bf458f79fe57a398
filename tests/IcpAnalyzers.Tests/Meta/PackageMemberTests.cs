using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Security;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpAnalyzers.Tests.Meta;

/// <summary>The rows of the tables against the assemblies they speak of: a misspelt row would never match and never be noticed.</summary>
/// <remarks>Of the packages of update-apis.tsv none can be restored from every feed; only its rows about the framework are compared.</remarks>
public sealed class PackageMemberTests
{
    // What the types of a package begin with. The names of MQTTnet before version 5 (MQTTnet.Client) are in no assembly of today.
    private static readonly (string Assembly, string Types)[] Packages =
    [
        ("AWSSDK.Core", "Amazon.RegionEndpoint"), ("AWSSDK.S3", "Amazon.S3."), ("Azure.Core", "Azure.Core."), ("Azure.Identity", "Azure.Identity."), ("KubernetesClient", "k8s."), ("MailKit", "MailKit."),
        ("MongoDB.Driver", "MongoDB.Driver."), ("MQTTnet", "MQTTnet.Mqtt"), ("Microsoft.Identity.Client", "Microsoft.Identity.Client."), ("RabbitMQ.Client", "RabbitMQ.Client."), ("Renci.SshNet", "Renci.SshNet."),
        ("RestSharp", "RestSharp."), ("StackExchange.Redis", "StackExchange.Redis."),
    ];

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Rows", references: PlatformReferences.All.AddRange(PackageAssemblies.WithDependencies(Packages.Select(package => package.Assembly))));

    public static TheoryData<string> Assemblies() => [.. Packages.Select(package => package.Assembly)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void RowsOfAPackage_NameRealMembers(string assembly)
    {
        var types = Packages.Single(package => package.Assembly == assembly).Types;
        var rows = SecurityMemberTable.Default.Rows.Where(row => row.Type.StartsWith(types, StringComparison.Ordinal)).ToList();
        var regions = RegionTable.Default.Types.Where(row => row.Type.Text.StartsWith(types, StringComparison.Ordinal)).ToList();
        Assert.NotEqual(0, rows.Count + regions.Count);
        Assert.All(rows, row => Assert.True(HasMember(row.Type, row.Name), $"{row.Type}.{row.Name}"));
        // What sets the default right is a member too.
        Assert.All(rows.Where(row => row.Kind == SecurityMemberKind.Default), row => Assert.True(HasMember(row.Type, row.Argument), $"{row.Type}.{row.Argument}"));
        Assert.All(regions, row => Assert.All(row.Mainland, name => Assert.True(HasMember(row.Type.Text, name), $"{row.Type.Text}.{name}")));
    }

    [Fact]
    public void UpdateRowsOfTheFramework_NameRealMembersAndParameters()
    {
        var rows = UpdateApiTable.Default.Rows.Where(row => row.Package == ".NET").ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(HasMember(row.Type.Text, row.Member), $"{row.Type.Text}.{row.Member}"));
        Assert.All(rows.Where(row => row.ArgumentIndex >= 0), row => Assert.Contains(
            Members(row.Type.Text, row.Member).OfType<IMethodSymbol>(), method => method.Parameters.Length > row.ArgumentIndex));
    }

    [Theory]
    [InlineData("Renci.SshNet.SftpClient", "HostKeyRecieved")]
    [InlineData("MQTTnet.Client.MqttClientTlsOptions", "AllowUntrustedCertificates")]
    public void MisspeltName_IsNotFound(string type, string member) => Assert.False(HasMember(type, member));

    private static bool HasMember(string type, string member) => Members(type, member).Any();

    private static IEnumerable<ISymbol> Members(string type, string member)
    {
        foreach (var found in Compilation.GetTypesByMetadataName(type))
            for (INamedTypeSymbol? at = found; at is not null; at = at.BaseType)
                foreach (var symbol in at.GetMembers(member))
                    yield return symbol;
    }
}
