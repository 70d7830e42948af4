namespace Dateline.Ingest;

/// <summary>Cuts a stream into lines without holding more than one of them; a line over the limit is passed over.</summary>
internal sealed class LineSplitter(Stream stream, long maxBytes)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool finished;

    /// <summary>1-based number of the line last returned.</summary>
    public int Number { get; private set; }

    /// <summary>
    /// Reads the next line, without its line end. The bytes are valid until the next call; <paramref name="tooLong"/> is set, and the line
    /// empty, where it went over the limit.
    /// </summary>
    /// <returns>False at the end of the stream.</returns>
    public bool Next(out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        tooLong = false;
        var scanned = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)'\n');
            if (at >= 0)
            {
                var length = scanned + at;
                line = tooLong ? default : Trim(start, length);
                start += length + 1;
                Number++;
                return true;
            }

            scanned = end - start;
            if (scanned > maxBytes)
            {
                (tooLong, start, end, scanned) = (true, 0, 0, 0);
            }

            if (finished || !Fill())
            {
                finished = true;
                line = tooLong ? default : Trim(start, end - start);
                var any = end > start || tooLong;
                start = end;
                Number += any ? 1 : 0;
                return any;
            }
        }
    }

    private ReadOnlyMemory<byte> Trim(int from, int length) =>
        buffer.AsMemory(from, length > 0 && buffer[from + length - 1] == '\r' ? length - 1 : length);

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, 2L * buffer.Length));
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
