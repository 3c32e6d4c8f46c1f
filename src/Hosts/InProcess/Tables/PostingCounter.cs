using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Turns postings into what a count needs of them, on one thread.</summary>
internal sealed class PostingCounter(RecordCoding coding, ReadOptions options) : IPlainRows<CountedRow>
{
    // Employers and titles come again and again; more than these are forgotten at once and found out anew.
    private const int MostKept = 1 << 16;

    // Odd and without a pattern: 2^64 by the golden ratio.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly PlainPostings plain = new(options);
    private readonly Dictionary<string, ulong> employers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> titles = new(StringComparer.Ordinal);

    /// <summary>What reads the rows of a file of postings on one thread.</summary>
    internal static RowReading<CountedRow> Reading(RecordCoding coding, ReadOptions options)
    {
        var (row, counter) = (new PostingRow(options), new PostingCounter(coding, options));
        // What else is done to postings is done to whole ones.
        return new(row.Fields, json => row.Read(json) is { } posting ? counter.Of(posting) : null, () => row.Counts) { Plain = options.Enrich is null ? counter : null };
    }

    /// <inheritdoc/>
    public CountedRow? Read(ReadOnlySpan<byte> line) => plain.Read(line) is { } posting ? Of(posting) : null;

    /// <summary>What a count needs of a posting.</summary>
    internal CountedRow Of(JobPosting posting) => new(posting.Id.Value, CountedRecord.Of(coding.WithOccupation(posting)), posting.Industry, BlockOf(posting));

    // Equal for postings among which duplicates are looked for. Others may share it by chance: they are looked at in vain, and no more.
    private ulong? BlockOf(JobPosting posting)
    {
        if (posting.Employer is not { } employer)
            return null;
        var name = Kept(employers, employer.Value, static text => StableHash.HalfOf(Shingles.Plain(text)));
        var title = Kept(titles, posting.Title, static text => StableHash.HalfOf(TitleCore.Of(text)));
        return unchecked((((name * Spread) ^ title) * Spread) + (ulong)(posting.District?.Number ?? 0));
    }

    private static ulong Kept(Dictionary<string, ulong> numbers, string text, Func<string, ulong> find)
    {
        if (numbers.TryGetValue(text, out var number))
            return number;
        if (numbers.Count == MostKept)
            numbers.Clear();
        number = find(text);
        numbers.Add(text, number);
        return number;
    }
}
