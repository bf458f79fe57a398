using System;
using System.IO;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Reads stretches of a stream that cannot be searched, such as an entry of an archive, one after the other.</summary>
internal sealed class ForwardBytes
{
    private readonly Stream stream;
    private readonly long limit;
    private readonly byte[] skipped = new byte[81920];
    private long position;

    /// <param name="stream">At its beginning.</param>
    /// <param name="limit">How far it is read, whatever it promises.</param>
    public ForwardBytes(Stream stream, long limit)
    {
        this.stream = stream;
        this.limit = limit;
    }

    /// <summary>False for a place that was passed, is beyond the limit, or that the stream does not have.</summary>
    public bool SkipTo(long place)
    {
        if (place < position || place > limit)
            return false;
        while (position < place)
            if (!TryRead(skipped, (int)Math.Min(skipped.Length, place - position)))
                return false;
        return true;
    }

    /// <summary>The next bytes; null when the stream ends before.</summary>
    public byte[]? Read(int length)
    {
        if (length < 0 || length > limit - position)
            return null;
        var bytes = new byte[length];
        return TryRead(bytes, length) ? bytes : null;
    }

    private bool TryRead(byte[] buffer, int length)
    {
        for (var done = 0; done < length;)
        {
            var read = stream.Read(buffer, done, length - done);
            if (read <= 0)
                return false;
            done += read;
            position += read;
        }

        return true;
    }
}
