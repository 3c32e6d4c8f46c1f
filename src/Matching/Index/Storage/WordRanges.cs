namespace Jiuye.Matching.Storage;

/// <summary>Cuts words of a bitmap where chunks of a row set end; enumerated by <c>foreach</c> without an allocation.</summary>
/// <param name="length">How many words.</param>
/// <param name="firstWord">The number of the first one.</param>
internal ref struct WordRanges(int length, int firstWord)
{
    private int done;

    /// <summary>Words of one chunk: its key, the number of the first word within it, and where they stand among the words that were cut.</summary>
    public (int Key, int Word, int Start, int Length) Current { get; private set; }

    public readonly WordRanges GetEnumerator() => this;

    public bool MoveNext()
    {
        if (done == length)
            return false;
        var at = firstWord + done;
        var count = Math.Min(length - done, RowChunk.Words - at % RowChunk.Words);
        Current = (at / RowChunk.Words, at % RowChunk.Words, done, count);
        done += count;
        return true;
    }
}
