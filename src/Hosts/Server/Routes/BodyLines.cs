using System.Buffers;
using System.IO.Pipelines;

namespace Jiuye.Server;

/// <summary>Cuts what is sent into lines as it comes; holds one line at most, and none that is too long.</summary>
internal sealed class BodyLines(PipeReader reader, int longest)
{
    private ReadOnlySequence<byte> rest;
    private byte[] copy = [];
    private bool isEnded;
    private bool isOpen;
    private long skipped;

    /// <summary>The line's number, from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>The bytes without the line's end, valid until the next line; empty where the line is too long.</summary>
    internal ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The line's length, bytes.</summary>
    internal long Length { get; private set; }

    internal bool IsTooLong => Length > longest;

    /// <summary>Goes to the next line; false at the end.</summary>
    internal async ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        while (!TryTake())
        {
            if (isEnded)
            {
                Finish();
                return false;
            }

            if (isOpen)
                reader.AdvanceTo(rest.Start, rest.End);
            var read = await reader.ReadMoreAsync(cancellation);
            (rest, isEnded, isOpen) = (read.Buffer, read.IsCompleted, true);
        }

        return true;
    }

    /// <summary>Gives back what was read: to be called by who does not read to the end.</summary>
    internal void Finish()
    {
        if (isOpen)
            reader.AdvanceTo(rest.Start, rest.End);
        isOpen = false;
    }

    private bool TryTake()
    {
        if (!isOpen)
            return false;
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            Take(rest.Slice(0, end));
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }

        if (rest.Length > longest)
        {
            skipped += rest.Length;
            rest = rest.Slice(rest.End);
        }

        if (!isEnded || rest.Length + skipped == 0)
            return false;
        Take(rest);
        rest = rest.Slice(rest.End);
        return true;
    }

    private void Take(ReadOnlySequence<byte> line)
    {
        Number++;
        Length = line.Length + skipped;
        skipped = 0;
        if (IsTooLong)
        {
            Line = default;
            return;
        }

        if (line.IsSingleSegment)
        {
            Line = line.First;
        }
        else
        {
            if (copy.Length < line.Length)
                copy = new byte[Math.Max(line.Length, 2 * copy.Length)];
            line.CopyTo(copy);
            Line = copy.AsMemory(0, (int)line.Length);
        }

        if (Line.Span is [.., (byte)'\r'])
            Line = Line[..^1];
    }
}
