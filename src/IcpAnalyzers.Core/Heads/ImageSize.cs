namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads the size of an image from its first bytes.</summary>
/// <remarks>Source: PNG specification 11.2.2; ITU-T T.81, annex B; Microsoft, Icons (ICONDIR).</remarks>
public static class ImageSize
{
    /// <summary>Width and height in pixels; 0 and 0 for drawings and files of other kinds.</summary>
    public static (int Width, int Height) Of(byte[] file)
    {
        if (file.Length >= 24 && file[0] == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G')
            return (Big(file, 18), Big(file, 22));
        if (file.Length > 6 && file[0] == 0 && file[1] == 0 && file[2] == 1 && file[3] == 0)
            return OfIcon(file);
        return file.Length > 4 && file[0] == 0xFF && file[1] == 0xD8 ? OfJpeg(file) : (0, 0);
    }

    // The largest of several; 0 stands for 256.
    private static (int Width, int Height) OfIcon(byte[] file)
    {
        var largest = (Width: 0, Height: 0);
        var count = file[4] | (file[5] << 8);
        for (var i = 0; i < count && 6 + (i * 16) + 1 < file.Length; i++)
        {
            var width = file[6 + (i * 16)] is 0 ? 256 : file[6 + (i * 16)];
            if (width > largest.Width)
                largest = (width, file[7 + (i * 16)] is 0 ? 256 : file[7 + (i * 16)]);
        }

        return largest;
    }

    // Segments of a marker and a length, until the start of a frame.
    private static (int Width, int Height) OfJpeg(byte[] file)
    {
        var position = 2;
        while (position + 9 <= file.Length && file[position] == 0xFF)
        {
            var marker = file[position + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (Big(file, position + 7), Big(file, position + 5));
            position += 2 + Big(file, position + 2);
        }

        return (0, 0);
    }

    // Two bytes are enough: no icon has more pixels.
    private static int Big(byte[] file, int at) => (file[at] << 8) | file[at + 1];
}
