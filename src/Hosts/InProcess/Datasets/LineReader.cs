namespace Jiuye;

/// <summary>Cuts a stream into lines without ever holding more than one of them; lines above the limit are passed over unread.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private const int FirstBuffer = 1 << 16;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] buffer = new byte[Math.Min(FirstBuffer, longest + 1)];
    private int start;
    private int end;
    private long number;
    private bool ended;

    /// <summary>Reads the next line; false at the end of the stream.</summary>
    internal bool TryRead(out TextLine line)
    {
        var searched = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = Take(searched + at, withBreak: true);
                return true;
            }

            searched = end - start;
            if (searched > longest)
            {
                line = Skip();
                return true;
            }

            if (!Fill())
            {
                line = default;
                if (searched == 0)
                    return false;
                line = Take(searched, withBreak: false);
                return true;
            }
        }
    }

    private TextLine Take(int length, bool withBreak)
    {
        var bytes = buffer.AsMemory(start, length);
        start += length + (withBreak ? 1 : 0);
        number++;
        if (number == 1 && bytes.Span.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];
        if (bytes.Length > 0 && bytes.Span[^1] == (byte)'\r')
            bytes = bytes[..^1];
        return bytes.Length > longest ? new(number, default, bytes.Length) : new(number, bytes, bytes.Length);
    }

    // The rest of a line that is too long goes by in pieces, so that ten gigabytes without a break need no memory.
    private TextLine Skip()
    {
        long length = end - start;
        number++;
        start = end = 0;
        while (Fill())
        {
            var at = buffer.AsSpan(0, end).IndexOf((byte)'\n');
            if (at >= 0)
            {
                start = at + 1;
                return new(number, default, length + at);
            }

            length += end;
            end = 0;
        }

        return new(number, default, length);
    }

    private bool Fill()
    {
        if (ended)
            return false;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(longest + 1L, buffer.Length * 2L));
        var count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        ended = count == 0;
        return count > 0;
    }
}
