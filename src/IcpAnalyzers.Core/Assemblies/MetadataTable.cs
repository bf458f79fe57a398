namespace IcpAnalyzers.Core.Assemblies;

/// <summary>The tables of metadata that are read here, by their number (ECMA-335 II.22; Portable PDB specification for those from 0x30 on).</summary>
internal enum MetadataTable
{
    TypeRef = 0x01,
    TypeDef = 0x02,
    Field = 0x04,
    MethodDef = 0x06,
    MemberRef = 0x0A,
    Constant = 0x0B,
    CustomAttribute = 0x0C,
    ClassLayout = 0x0F,
    PropertyMap = 0x15,
    Property = 0x17,
    TypeSpec = 0x1B,
    FieldRva = 0x1D,
    NestedClass = 0x29,
    MethodSpec = 0x2B,
    Document = 0x30,
    MethodDebugInformation = 0x31,
}
