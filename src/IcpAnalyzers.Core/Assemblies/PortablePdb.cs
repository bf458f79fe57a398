using System.Collections.Generic;
using System.Text;

namespace IcpAnalyzers.Core.Assemblies;

/// <summary>Where the code of a method stands in the source (Portable PDB specification, v1.0).</summary>
internal sealed class PortablePdb
{
    private readonly MetadataRoot metadata;
    private readonly Dictionary<int, string> documents = new();

    public PortablePdb(byte[] file)
    {
        metadata = new MetadataRoot(new Octets(file, 0, file.Length));
    }

    /// <summary>The file and line of an instruction; an empty file and 0 for code that nobody wrote.</summary>
    public (string File, int Line) Find(int method, int offset)
    {
        if (method > metadata.Tables.RowsOf(MetadataTable.MethodDebugInformation))
            return ("", 0);
        var document = metadata.Tables.Cell(MetadataTable.MethodDebugInformation, method, 0);
        var points = metadata.Blob(metadata.Tables.Cell(MetadataTable.MethodDebugInformation, method, 1));
        if (points.Length == 0)
            return ("", 0);

        var at = 0;
        points.Compressed(ref at);
        if (document == 0)
            document = points.Compressed(ref at);
        return Find(points, at, document, offset);
    }

    private (string File, int Line) Find(Octets points, int at, int document, int wanted)
    {
        var found = ("", 0);
        int offset = 0, line = 0;
        bool isFirst = true, hasLine = false;
        while (at < points.Length)
        {
            var step = points.Compressed(ref at);
            if (step == 0 && !isFirst)
            {
                document = points.Compressed(ref at);
                continue;
            }

            offset += step;
            isFirst = false;
            if (offset > wanted)
                break;
            var lines = points.Compressed(ref at);
            var columns = lines == 0 ? points.Compressed(ref at) : points.CompressedSigned(ref at);
            // Hidden code belongs to no line; what stands before it is still the nearest.
            if (lines == 0 && columns == 0)
                continue;
            line = hasLine ? line + points.CompressedSigned(ref at) : points.Compressed(ref at);
            if (hasLine)
                points.CompressedSigned(ref at);
            else
                points.Compressed(ref at);
            hasLine = true;
            found = (NameOf(document), line);
        }

        return found;
    }

    private string NameOf(int document)
    {
        if (!documents.TryGetValue(document, out var name))
            documents[document] = name = Name(metadata.Blob(metadata.Tables.Cell(MetadataTable.Document, document, 0)));
        return name;
    }

    // The separator, then the parts as indices of blobs.
    private string Name(Octets blob)
    {
        if (blob.Length == 0)
            return "";
        var name = new StringBuilder();
        var separator = (char)blob.U8(0);
        for (var at = 1; at < blob.Length;)
        {
            if (at > 1)
                name.Append(separator);
            var part = metadata.Blob(blob.Compressed(ref at));
            name.Append(part.Utf8(0, part.Length));
        }

        return name.ToString();
    }
}
