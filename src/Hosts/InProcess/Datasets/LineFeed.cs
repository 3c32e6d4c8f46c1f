namespace Jiuye;

/// <summary>The lines of a file in their order, the plain ones read: on the thread that asks, or with others ahead of it.</summary>
internal static class LineFeed
{
    /// <summary>Goes through a stream; each line is valid until the next is asked for.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="longest">The longest line, bytes.</param>
    /// <param name="threads">How many threads share it, at least 1.</param>
    /// <param name="plain">Makes what reads plain rows, one for each thread; null where none are.</param>
    internal static IEnumerable<ReadLine<T>> Of<T>(DatasetStream stream, int longest, int threads, Func<IPlainRows<T>>? plain)
        where T : class
    {
        var lines = new LineReader(stream, longest);
        return plain is null || threads == 1 ? Alone(stream, lines, plain?.Invoke()) : Shared(stream, lines, threads, plain);
    }

    private static IEnumerable<ReadLine<T>> Alone<T>(DatasetStream stream, LineReader lines, IPlainRows<T>? plain)
        where T : class
    {
        while (lines.TryRead(out var line))
            yield return new(line, plain?.Read(line.Bytes.Span), stream.FileBytesRead);
    }

    private static IEnumerable<ReadLine<T>> Shared<T>(DatasetStream stream, LineReader lines, int threads, Func<IPlainRows<T>> plain)
        where T : class
    {
        using var blocks = new BlockQueue<T>(stream, lines, threads - 1, plain);
        while (blocks.Next() is { } block)
        {
            for (var at = 0; at < block.Count; at++)
                yield return block.At(at);
            block.Failure?.Throw();
            blocks.GiveBack(block);
        }
    }
}
