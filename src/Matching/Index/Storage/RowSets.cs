namespace Jiuye.Matching.Storage;

/// <summary>Row sets by number, such as one for each value of a column, laid out together; immutable.</summary>
internal sealed class RowSets
{
    private readonly Lists<RowChunk> chunks;
    private readonly Column<ulong> words;
    private readonly Column<ushort> values;

    private RowSets(Lists<RowChunk> chunks, Column<ulong> words, Column<ushort> values) =>
        (this.chunks, this.words, this.values) = (chunks, words, values);

    /// <summary>How many sets.</summary>
    public int Count => chunks.Count;

    /// <summary>A set by its number; a small object that refers to these sets.</summary>
    public RowSet this[int number] => new(chunks.Values, chunks.Start(number), chunks[number].Length, words, values);

    /// <summary>Lays sets out one after another.</summary>
    public static RowSets Of(IReadOnlyList<RowSet> sets)
    {
        var (chunks, words, values) = (new RowChunk[sets.Count][], new List<ulong>(), new List<ushort>());
        for (var number = 0; number < sets.Count; number++)
            chunks[number] = Append(sets[number], words, values);
        return new(Lists<RowChunk>.Of(chunks), Column<ulong>.Of([.. words]), Column<ushort>.Of([.. values]));
    }

    /// <summary>The sets that <see cref="Write"/> wrote under a name.</summary>
    /// <exception cref="DamagedIndexException">The file lacks a section.</exception>
    public static RowSets Read(SegmentFile file, string name) =>
        new(file.Lists<RowChunk>(name + ".chunks"), file.Column<ulong>(name + ".words"), file.Column<ushort>(name + ".rows"));

    /// <summary>Writes the sets as the sections <c>name.chunks.offsets</c>, <c>name.chunks.values</c>, <c>name.words</c> and <c>name.rows</c>.</summary>
    public void Write(SegmentFileWriter writer, string name)
    {
        writer.Add(name + ".chunks", chunks);
        writer.Add(name + ".words", words);
        writer.Add(name + ".rows", values);
    }

    private static RowChunk[] Append(RowSet set, List<ulong> words, List<ushort> values)
    {
        var chunks = set.Chunks.ToArray();
        for (var at = 0; at < chunks.Length; at++)
        {
            var chunk = chunks[at];
            chunks[at] = chunk with { Start = chunk.Kind == RowChunkKind.Dense ? words.Count : values.Count };
            if (chunk.Kind == RowChunkKind.Dense)
                words.AddRange(set.WordsOf(chunk));
            else
                values.AddRange(set.ValuesOf(chunk));
        }

        return chunks;
    }
}
