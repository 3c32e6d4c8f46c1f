namespace Jiuye;

/// <summary>The lines of a file in their order, each read: on the thread that asks, or with others ahead of it.</summary>
internal static class LineFeed
{
    /// <summary>Goes through a stream.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="longest">The longest line, bytes.</param>
    /// <param name="threads">How many threads share it, at least 1.</param>
    /// <param name="parser">Makes what reads lines, one for each thread.</param>
    internal static IEnumerable<ReadLine<T>> Of<T>(DatasetStream stream, int longest, int threads, Func<LineParser<T>> parser)
        where T : class
    {
        var lines = new LineReader(stream, longest);
        return threads == 1 ? Alone(stream, lines, parser()) : Shared(stream, lines, threads, parser);
    }

    private static IEnumerable<ReadLine<T>> Alone<T>(DatasetStream stream, LineReader lines, LineParser<T> parser)
        where T : class
    {
        while (lines.TryRead(out var line))
            yield return new(line.Number, parser.Read(line), stream.FileBytesRead);
    }

    private static IEnumerable<ReadLine<T>> Shared<T>(DatasetStream stream, LineReader lines, int threads, Func<LineParser<T>> parser)
        where T : class
    {
        using var blocks = new BlockQueue<T>(stream, lines, threads - 1, parser);
        while (blocks.Next() is { } block)
        {
            for (var at = 0; at < block.Count; at++)
                yield return block.At(at);
            block.Failure?.Throw();
            blocks.GiveBack(block);
        }
    }
}
