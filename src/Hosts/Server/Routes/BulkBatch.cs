namespace Jiuye.Server;

/// <summary>Some lines of an upload: what of them is to be written, and what is wrong with the others.</summary>
/// <param name="number">The batch's number, from 1.</param>
internal sealed class BulkBatch(int number)
{
    private readonly List<(long Line, RejectedRow? Rejected)> lines = [];

    internal int Number => number;

    /// <summary>What is to be written, in the order of the lines.</summary>
    internal List<RecordWrite> Writes { get; } = [];

    /// <summary>How many lines.</summary>
    internal int Lines => lines.Count;

    /// <summary>How long the lines to be written are, bytes.</summary>
    internal long Bytes { get; private set; }

    internal void Keep(long line, RecordWrite write, long bytes)
    {
        lines.Add((line, null));
        Writes.Add(write);
        Bytes += bytes;
    }

    internal void Reject(RejectedRow row) => lines.Add((row.Line, row));

    /// <summary>The lines in their order: what is to be written, or what is wrong.</summary>
    internal IEnumerable<(long Line, RejectedRow? Rejected)> All() => lines;
}
