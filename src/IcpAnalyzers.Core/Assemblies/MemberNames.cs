using System.Collections.Generic;

namespace IcpAnalyzers.Core.Assemblies;

/// <summary>Names the types, methods and fields of an assembly and those it refers to.</summary>
internal sealed class MemberNames
{
    private const int MaxNesting = 16;
    private const char MethodOrMember = 'f';
    private const char TypeReference = 't';
    private const char Parent = 'p';
    private const char Scope = 'r';

    private readonly MetadataRoot metadata;
    private readonly MetadataTables tables;
    private readonly Dictionary<int, int> enclosing = new();

    public MemberNames(MetadataRoot metadata)
    {
        this.metadata = metadata;
        tables = metadata.Tables;
        for (var row = 1; row <= tables.RowsOf(MetadataTable.NestedClass); row++)
            enclosing[tables.Cell(MetadataTable.NestedClass, row, 0)] = tables.Cell(MetadataTable.NestedClass, row, 1);
    }

    /// <summary>Namespace, type and method as the source has them: what the compiler made of a lambda or an async method is called by that method.</summary>
    public string OfMethod(int method) => InSource(OwnerOf(MetadataTable.MethodDef, method), metadata.Name(tables.Cell(MetadataTable.MethodDef, method, 3)));

    public string OfField(int field) => InSource(OwnerOf(MetadataTable.Field, field), NameOfField(field));

    public string NameOfField(int field) => metadata.Name(tables.Cell(MetadataTable.Field, field, 1));

    public string OfType(int type) => InSource(type, "");

    public string OfProperty(int property)
    {
        var name = metadata.Name(tables.Cell(MetadataTable.Property, property, 1));
        var owner = 0;
        for (var row = 1; row <= tables.RowsOf(MetadataTable.PropertyMap) && tables.Cell(MetadataTable.PropertyMap, row, 1) <= property; row++)
            owner = tables.Cell(MetadataTable.PropertyMap, row, 0);
        return owner == 0 ? name : InSource(owner, name);
    }

    /// <summary>The name of the enum that a field is a value of; empty for other fields.</summary>
    public string EnumOf(int field)
    {
        var owner = OwnerOf(MetadataTable.Field, field);
        var parent = tables.Cell(MetadataTable.TypeDef, owner, 3);
        return parent != 0 && MetadataTables.Decode(TypeReference, parent) is var (table, row) && TypeName(table, row) == "System.Enum"
            ? metadata.Name(tables.Cell(MetadataTable.TypeDef, owner, 1)) : "";
    }

    /// <summary>The signature of a method; that of a field, which begins differently, for one that is none.</summary>
    public Octets SignatureOf(MetadataTable table, int row) => metadata.Blob(tables.Cell(table, row, table == MetadataTable.MethodDef ? 4 : 2));

    /// <summary>What the token of an instruction refers to; null when it is no method and no field.</summary>
    public MemberReference? Refer(int token)
    {
        var row = token & 0xFFFFFF;
        switch ((MetadataTable)(token >> 24))
        {
            case MetadataTable.MethodSpec:
                var (table, generic) = MetadataTables.Decode(MethodOrMember, tables.Cell(MetadataTable.MethodSpec, row, 0));
                return Refer(((int)table << 24) | generic);
            case MetadataTable.MethodDef:
                return Member(
                    TypeName(MetadataTable.TypeDef, OwnerOf(MetadataTable.MethodDef, row)), metadata.Name(tables.Cell(MetadataTable.MethodDef, row, 3)), metadata.Blob(tables.Cell(MetadataTable.MethodDef, row, 4)));
            case MetadataTable.MemberRef:
                var (parent, owner) = MetadataTables.Decode(Parent, tables.Cell(MetadataTable.MemberRef, row, 0));
                return Member(TypeName(parent, owner), metadata.Name(tables.Cell(MetadataTable.MemberRef, row, 1)), metadata.Blob(tables.Cell(MetadataTable.MemberRef, row, 2)));
            case MetadataTable.Field:
                return new MemberReference(TypeName(MetadataTable.TypeDef, OwnerOf(MetadataTable.Field, row)), NameOfField(row), 0, hasThis: false, returnsNothing: true);
            default:
                return null;
        }
    }

    // II.23.2.1: the convention, the number of type parameters of a generic method, the number of parameters, the type it returns.
    private static MemberReference Member(string type, string name, Octets signature)
    {
        if (signature.Length == 0 || signature.U8(0) == 0x06)
            return new MemberReference(type, name, 0, hasThis: false, returnsNothing: true);

        var convention = signature.U8(0);
        var at = 1;
        if ((convention & 0x10) != 0)
            signature.Compressed(ref at);
        var parameters = signature.Compressed(ref at);
        // A setter that is init-only returns a modified void.
        while (signature.U8(at) is 0x1F or 0x20)
        {
            at++;
            signature.Compressed(ref at);
        }

        return new MemberReference(type, name, parameters, hasThis: (convention & 0x20) != 0, returnsNothing: signature.U8(at) == 0x01);
    }

    private string TypeName(MetadataTable table, int row)
    {
        switch (table)
        {
            case MetadataTable.TypeDef:
                return FullName(row);
            case MetadataTable.TypeRef:
                return ReferredName(row, 0);
            case MetadataTable.TypeSpec:
                var blob = metadata.Blob(tables.Cell(MetadataTable.TypeSpec, row, 0));
                // A generic instance: 15, class or value type, the type itself.
                if (blob.Length < 3 || blob.U8(0) != 0x15)
                    return "";
                var at = 2;
                var (generic, definition) = MetadataTables.Decode(TypeReference, blob.Compressed(ref at));
                return generic == MetadataTable.TypeSpec ? "" : TypeName(generic, definition);
            default:
                return "";
        }
    }

    private string ReferredName(int row, int depth)
    {
        var name = Qualified(metadata.Name(tables.Cell(MetadataTable.TypeRef, row, 2)), metadata.Name(tables.Cell(MetadataTable.TypeRef, row, 1)));
        var (scope, outer) = MetadataTables.Decode(Scope, tables.Cell(MetadataTable.TypeRef, row, 0));
        return scope == MetadataTable.TypeRef && depth < MaxNesting ? ReferredName(outer, depth + 1) + "+" + name : name;
    }

    private string FullName(int type)
    {
        var name = SimpleName(type);
        for (var depth = 0; depth < MaxNesting && enclosing.TryGetValue(type, out var outer); depth++)
            (type, name) = (outer, SimpleName(outer) + "+" + name);
        return name;
    }

    private string SimpleName(int type) => Qualified(metadata.Name(tables.Cell(MetadataTable.TypeDef, type, 2)), metadata.Name(tables.Cell(MetadataTable.TypeDef, type, 1)));

    private static string Qualified(string space, string name) => space.Length == 0 ? name : space + "." + name;

    // <LoadAsync>d__5.MoveNext and <>c.<Load>b__1_0 are both parts of a method that has a name.
    private string InSource(int type, string member)
    {
        var named = Between(member);
        var path = "";
        foreach (var part in FullName(type).Split('+'))
        {
            if (part.IndexOf('<') < 0)
                path = path.Length == 0 ? part : path + "." + part;
            else if (Between(part) is { Length: > 0 } method)
                named = method;
        }

        if (path.Length == 0)
            return named;
        return named.Length > 0 ? path + "." + named : member.Length > 0 ? path + "." + member : path;
    }

    // <<Main>$>d__0 belongs to <Main>$, which belongs to Main.
    private static string Between(string name)
    {
        while (name.Length > 0 && name[0] == '<' && name.LastIndexOf('>') is > 0 and var end)
            name = name.Substring(1, end - 1);
        return name;
    }

    // A type owns the rows from its first to the first of the next type.
    private int OwnerOf(MetadataTable table, int row)
    {
        var column = table == MetadataTable.Field ? 4 : 5;
        int low = 1, high = tables.RowsOf(MetadataTable.TypeDef);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (tables.Cell(MetadataTable.TypeDef, middle, column) <= row)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
