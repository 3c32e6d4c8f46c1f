namespace Jiuye;

/// <summary>Hands out the lines of a file in blocks of whole lines, to any number of threads.</summary>
internal sealed class PlainRows(Stream content)
{
    // A block stays in the cache of the processor that reads it.
    private const int BlockBytes = 1 << 20;

    // Readers of codes look sixteen bytes ahead.
    internal const int Slack = 16;

    private readonly Lock gate = new();
    private byte[] carried = [];
    private bool ended;

    /// <summary>Room for a block.</summary>
    internal static byte[] NewBlock() => new byte[BlockBytes + Slack];

    /// <summary>Fills a block with whole lines.</summary>
    /// <returns>The bytes filled, the last of them a line end but at the end of the file; 0 at the end; null where a line is longer than a block.</returns>
    /// <exception cref="DatasetException">The file can't be read on.</exception>
    internal int? Next(byte[] block)
    {
        lock (gate)
        {
            if (ended)
                return 0;
            carried.CopyTo(block, 0);
            var filled = carried.Length;
            while (filled < BlockBytes)
            {
                var count = content.Read(block, filled, BlockBytes - filled);
                if (count == 0)
                {
                    ended = true;
                    return filled;
                }

                filled += count;
            }

            var end = block.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            if (end == 0)
                return null;
            carried = block[end..filled];
            return end;
        }
    }
}
