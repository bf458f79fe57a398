using System.IO;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Reads stretches of files that may be too large for memory.</summary>
internal static class StreamBytes
{
    /// <summary>Fills a buffer from a place; false when the file ends before it is full.</summary>
    public static bool TryRead(Stream stream, long position, byte[] buffer)
    {
        if (position < 0 || position > stream.Length - buffer.Length)
            return false;
        stream.Position = position;
        var done = 0;
        while (done < buffer.Length)
        {
            var read = stream.Read(buffer, done, buffer.Length - done);
            if (read <= 0)
                return false;
            done += read;
        }

        return true;
    }

    /// <summary>Everything up to a limit; null when there is more.</summary>
    public static byte[]? ReadAll(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
