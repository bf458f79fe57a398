using System.Linq;
using IcpAnalyzers.Core.Security;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpAnalyzers.Tests.Meta;

/// <summary>A misspelt row of the security table would never match and never be noticed.</summary>
public sealed class SecurityMemberTests
{
    [Fact]
    public void RowsOfTheFramework_NameRealMembers()
    {
        var compilation = CSharpCompilation.Create("Rows", references: PlatformReferences.All);
        var known = SecurityMemberTable.Default.Rows.Where(row => !compilation.GetTypesByMetadataName(row.Type).IsEmpty).ToList();
        Assert.True(known.Count > 15);
        Assert.All(known, row => Assert.NotEmpty(compilation.GetTypesByMetadataName(row.Type)[0].GetMembers(row.Name)));
    }

    [Fact]
    public void BitsOfProtocols_AreThoseOfTheFramework()
    {
        var compilation = CSharpCompilation.Create("Rows", references: PlatformReferences.All);
        var rows = SecurityMemberTable.Default.Rows.Where(row => row.Kind == SecurityMemberKind.Protocol).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var field = (Microsoft.CodeAnalysis.IFieldSymbol)compilation.GetTypesByMetadataName(row.Type)[0].GetMembers(row.Name).Single();
            Assert.Equal(row.Bits, (int)field.ConstantValue!);
        });
    }
}
