using System.Runtime.ExceptionServices;

namespace Jiuye;

/// <summary>Some lines of a file with a copy of their bytes, so that another thread can read them while the file goes on.</summary>
internal sealed class LineBlock<T>
    where T : class
{
    private const int MostLines = 1_024;
    private const int FirstBuffer = 1 << 17;

    private readonly (long Number, int Start, int Length, long FullLength)[] lines = new (long, int, int, long)[MostLines];
    private readonly ParsedLine<T>[] parsed = new ParsedLine<T>[MostLines];
    private byte[] bytes = new byte[FirstBuffer];
    private int used;

    /// <summary>How many lines it holds.</summary>
    internal int Count { get; private set; }

    /// <summary>Bytes of the file on disk that were read when it was filled.</summary>
    internal long FileBytes { get; private set; }

    /// <summary>True once somebody reads its lines, or has.</summary>
    internal bool IsTaken { get; set; }

    /// <summary>True once its lines are read.</summary>
    internal bool IsDone { get; set; }

    /// <summary>What failed while it was filled, to be thrown behind its lines; null where nothing did.</summary>
    internal ExceptionDispatchInfo? Failure { get; set; }

    /// <summary>Fills it with the next lines; what it held is gone. Holds none at the end of the file.</summary>
    internal void Fill(LineReader reader, DatasetStream stream)
    {
        Array.Clear(parsed, 0, Count);
        (Count, used, IsTaken, IsDone) = (0, 0, false, false);
        while (Count < MostLines && used < FirstBuffer && reader.TryRead(out var line))
            Add(line);
        FileBytes = stream.FileBytesRead;
    }

    /// <summary>Reads its lines.</summary>
    internal void Read(LineParser<T> parser)
    {
        for (var at = 0; at < Count; at++)
        {
            var (number, start, length, fullLength) = lines[at];
            parsed[at] = parser.Read(new(number, bytes.AsMemory(start, length), fullLength));
        }
    }

    /// <summary>One of its lines.</summary>
    internal ReadLine<T> At(int at) => new(lines[at].Number, parsed[at], FileBytes);

    private void Add(in TextLine line)
    {
        var length = line.Bytes.Length;
        if (used + length > bytes.Length)
            Array.Resize(ref bytes, Math.Max(used + length, 2 * bytes.Length));
        line.Bytes.Span.CopyTo(bytes.AsSpan(used));
        lines[Count++] = (line.Number, used, length, line.Length);
        used += length;
    }
}
