using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;

namespace IcpAnalyzers.Core.Assemblies;

/// <summary>Finds the literals of a compiled assembly that may be addresses (ECMA-335), without loading it.</summary>
/// <remarks>The heap of literals is looked through first: code is only read where something was found. Nothing is copied from the file but the texts.</remarks>
public sealed class ManagedAssembly
{
    private const int EmbeddedPdb = 17;
    private const int EmbeddedPdbSignature = 0x4244504D;
    private const int MaxPdbLength = 256 * 1024 * 1024;
    private const int MaxTextLength = 2048;
    private const int StringType = 0x0E;
    private const int UserString = 0x70;

    private readonly PortableExecutable image;
    private readonly MetadataRoot metadata;
    private readonly MemberNames names;

    private ManagedAssembly(PortableExecutable image, Octets cli)
    {
        this.image = image;
        metadata = new MetadataRoot(image.At(cli.I32(8)).Slice(0, cli.I32(12)));
        names = new MemberNames(metadata);
    }

    /// <summary>Tells native code by the first page of a file, so that nobody reads the rest; false when it is managed or cannot be told.</summary>
    public static bool IsNative(byte[] head, int length)
    {
        try
        {
            return !new PortableExecutable(new Octets(head, 0, length)).HasCliHeader;
        }
        catch (AssemblyFormatException)
        {
            return false;
        }
    }

    /// <summary>Opens an assembly in memory.</summary>
    /// <param name="octets">A buffer that holds the file; it must not change as long as the assembly is in use.</param>
    /// <param name="length">How long the file is.</param>
    /// <returns>Null for native code.</returns>
    /// <exception cref="AssemblyFormatException">The file is no image or is cut off.</exception>
    public static ManagedAssembly? Open(byte[] octets, int length)
    {
        var image = new PortableExecutable(new Octets(octets, 0, length));
        return image.CliHeader is { } cli ? new ManagedAssembly(image, cli) : null;
    }

    /// <summary>The literals in the order of the code, texts in octets (<c>"…"u8</c>) among them, then the constants that the code of this assembly does not use, then what stands in attributes.</summary>
    /// <param name="accepts">Says of a text whether it is wanted; asked once for each literal that holds a dot or a colon.</param>
    /// <param name="pdb">The file with the debug information; null for that in the assembly, if any.</param>
    /// <exception cref="AssemblyFormatException">The assembly is not built as it should be. Nothing of it is reported then.</exception>
    public IReadOnlyList<AssemblyText> Texts(Func<string, bool> accepts, byte[]? pdb = null)
    {
        var wanted = Wanted(accepts);
        DataTexts.AddTo(wanted, image, metadata, accepts);
        var found = new List<AssemblyText>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        if (wanted.Count > 0)
            AddLiterals(wanted, Pdb(pdb), found, used);
        AddConstants(accepts, found, used);
        new AttributeTexts(metadata, names).AddTo(found, accepts);
        return found;
    }

    // By the token that code loads them with.
    private Dictionary<int, string> Wanted(Func<string, bool> accepts)
    {
        var wanted = new Dictionary<int, string>();
        var heap = metadata.UserStrings;
        for (var at = 1; at < heap.Length;)
        {
            var index = at;
            var length = heap.Compressed(ref at);
            if (length is > 1 and < MaxTextLength && heap.MayHoldAddress(at, length - 1) && heap.Utf16(at, length - 1) is var text && accepts(text))
                wanted[(UserString << 24) | index] = text;
            at += length;
        }

        return wanted;
    }

    private void AddLiterals(Dictionary<int, string> wanted, PortablePdb? pdb, List<AssemblyText> found, HashSet<string> used)
    {
        var tables = metadata.Tables;
        for (var method = 1; method <= tables.RowsOf(MetadataTable.MethodDef); method++)
        {
            var address = tables.Cell(MetadataTable.MethodDef, method, 0);
            // The low bits say whose code it is: 0 for the intermediate language.
            if (address == 0 || (tables.Cell(MetadataTable.MethodDef, method, 1) & 3) != 0)
                continue;

            var code = Body(image.At(address));
            for (var at = 0; at < code.Length;)
            {
                var instruction = InstructionSet.Read(code, ref at);
                var isData = instruction.Opcode is Instruction.LoadFieldAddress or Instruction.LoadToken;
                if ((!isData && instruction.Opcode != Instruction.LoadString) || !wanted.TryGetValue(instruction.Operand, out var text))
                    continue;
                var (file, line) = Place(pdb, method, instruction.Offset);
                // Of a text in octets nobody sees what it is given to: it is made a span first.
                found.Add(new AssemblyText(text, names.OfMethod(method), file, line, isData ? null : StringConsumer.Find(code, at, names)));
                used.Add(text);
            }
        }
    }

    private void AddConstants(Func<string, bool> accepts, List<AssemblyText> found, HashSet<string> used)
    {
        var tables = metadata.Tables;
        for (var row = 1; row <= tables.RowsOf(MetadataTable.Constant); row++)
        {
            if ((tables.Cell(MetadataTable.Constant, row, 0) & 0xFF) != StringType)
                continue;
            var (table, field) = MetadataTables.Decode('c', tables.Cell(MetadataTable.Constant, row, 1));
            var blob = metadata.Blob(tables.Cell(MetadataTable.Constant, row, 2));
            if (table == MetadataTable.Field && blob.Length is > 0 and < MaxTextLength && blob.MayHoldAddress(0, blob.Length)
                && blob.Utf16(0, blob.Length) is var text && !used.Contains(text) && accepts(text))
                found.Add(new AssemblyText(text, names.OfField(field), "", 0, StringConsumer.OfField(names, field)));
        }
    }

    // II.25.4: a small body has its length in one octet, a large one a header of twelve.
    private static Octets Body(Octets body)
    {
        var first = body.U8(0);
        return (first & 3) == 2 ? body.Slice(1, first >> 2) : body.Slice((body.U16(0) >> 12) * 4, body.I32(4));
    }

    // Debug information of another form, or of another build, is as good as none.
    private PortablePdb? Pdb(byte[]? file)
    {
        try
        {
            return (file ?? Embedded()) is { } octets ? new PortablePdb(octets) : null;
        }
        catch (AssemblyFormatException)
        {
            return null;
        }
    }

    private static (string File, int Line) Place(PortablePdb? pdb, int method, int offset)
    {
        try
        {
            return pdb?.Find(method, offset) ?? ("", 0);
        }
        catch (AssemblyFormatException)
        {
            return ("", 0);
        }
    }

    private byte[]? Embedded()
    {
        if (image.Debug is not { } directory)
            return null;
        for (var entry = 0; entry + 28 <= directory.Length; entry += 28)
        {
            if (directory.I32(entry + 12) != EmbeddedPdb)
                continue;
            var data = image.File.Slice(directory.I32(entry + 24), directory.I32(entry + 16));
            if (data.I32(0) == EmbeddedPdbSignature && data.I32(4) is > 0 and <= MaxPdbLength and var length)
                return Inflated(data.From(8), length);
        }

        return null;
    }

    private static byte[] Inflated(Octets data, int length)
    {
        var octets = new byte[length];
        using var stream = new DeflateStream(new MemoryStream(data.Copy()), CompressionMode.Decompress);
        try
        {
            for (var at = 0; at < length;)
            {
                var read = stream.Read(octets, at, length - at);
                if (read == 0)
                    throw new AssemblyFormatException("Its debug information ends before its content does.");
                at += read;
            }
        }
        catch (InvalidDataException problem)
        {
            throw new AssemblyFormatException(problem.Message);
        }

        return octets;
    }
}
