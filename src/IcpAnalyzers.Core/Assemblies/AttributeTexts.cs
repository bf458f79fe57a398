using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Assemblies;

/// <summary>Finds the texts in the attributes of an assembly that may be addresses.</summary>
internal sealed class AttributeTexts
{
    private const char Owner = 'a';
    private const char Constructor = 'u';
    private const int MaxLength = 4096;

    private readonly MetadataRoot metadata;
    private readonly MetadataTables tables;
    private readonly MemberNames names;

    public AttributeTexts(MetadataRoot metadata, MemberNames names)
    {
        this.metadata = metadata;
        tables = metadata.Tables;
        this.names = names;
    }

    /// <param name="accepts">Says of a text whether it is wanted.</param>
    /// <param name="found">Is added to, in the order of the table.</param>
    public void AddTo(List<AssemblyText> found, Func<string, bool> accepts)
    {
        for (var row = 1; row <= tables.RowsOf(MetadataTable.CustomAttribute); row++)
        {
            var value = metadata.Blob(tables.Cell(MetadataTable.CustomAttribute, row, 2));
            if (value.Length is < 8 or > MaxLength || !value.HoldsScheme(0, value.Length))
                continue;
            // What is said of the assembly as a whole is where it comes from, and documentation.
            var (owner, place) = MetadataTables.Decode(Owner, tables.Cell(MetadataTable.CustomAttribute, row, 0));
            if (owner is not (MetadataTable.Property or MetadataTable.Field or MetadataTable.MethodDef or MetadataTable.TypeDef))
                continue;
            var (table, constructor) = MetadataTables.Decode(Constructor, tables.Cell(MetadataTable.CustomAttribute, row, 1));
            if (names.Refer(((int)table << 24) | constructor) is not { } member)
                continue;
            foreach (var text in AttributeBlob.Texts(value, names.SignatureOf(table, constructor)))
                if (accepts(text))
                    found.Add(Found(text, member.Type, owner, place));
        }
    }

    private AssemblyText Found(string text, string type, MetadataTable table, int row)
    {
        var attribute = type.Substring(type.LastIndexOfAny(new[] { '.', '+' }) + 1);
        switch (table)
        {
            case MetadataTable.Property:
                var property = metadata.Name(tables.Cell(MetadataTable.Property, row, 1));
                return new AssemblyText(text, names.OfProperty(row), new AttributeUse(attribute, property, "", ""));
            case MetadataTable.Field:
                var owner = names.EnumOf(row);
                return new AssemblyText(text, names.OfField(row), new AttributeUse(attribute, "", owner.Length > 0 ? names.NameOfField(row) : "", owner));
            case MetadataTable.MethodDef:
                return new AssemblyText(text, names.OfMethod(row), new AttributeUse(attribute, "", "", ""));
            default:
                return new AssemblyText(text, names.OfType(row), new AttributeUse(attribute, "", "", ""));
        }
    }
}
