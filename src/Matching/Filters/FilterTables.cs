namespace Jiuye.Matching;

/// <summary>The filters with few values as bitmaps, for both directions.</summary>
internal sealed class FilterTables(MarketIndex index)
{
    private readonly CompatibilityBitmaps[] postings =
    [
        new(index.Postings.Education, FilterRules.LevelCodes, FilterRules.Reaches),
        new(index.Postings.SkillGrade, FilterRules.LevelCodes, FilterRules.Reaches),
        new(index.Postings.Demand, FilterRules.HealthCodes, FilterRules.Bears),
        new(index.Postings.Shifts, FilterRules.ShiftSets, FilterRules.Accepts),
    ];

    private readonly CompatibilityBitmaps[] seekers =
    [
        new(index.Seekers.Education, FilterRules.LevelCodes, static (held, asked) => FilterRules.Reaches(asked, held)),
        new(index.Seekers.SkillGrade, FilterRules.LevelCodes, static (held, asked) => FilterRules.Reaches(asked, held)),
        new(index.Seekers.Health, FilterRules.HealthCodes, static (limit, demand) => FilterRules.Bears(demand, limit)),
        new(index.Seekers.Shifts, FilterRules.ShiftSets, static (accepted, asked) => FilterRules.Accepts(asked, accepted)),
    ];

    /// <summary>Writes the postings of a word range that a seeker may take, as far as bitmaps tell.</summary>
    public void PostingsFor(int seeker, ReadOnlySpan<ulong> valid, Span<ulong> words, int firstWord)
    {
        var own = index.Seekers;
        And(
            valid.Slice(firstWord, words.Length),
            postings[0].For(own.Education[seeker]).Slice(firstWord, words.Length),
            postings[1].For(own.SkillGrade[seeker]).Slice(firstWord, words.Length),
            postings[2].For(own.Health[seeker]).Slice(firstWord, words.Length),
            postings[3].For(own.Shifts[seeker]).Slice(firstWord, words.Length),
            words);
    }

    /// <summary>Writes the seekers of a word range who may take a posting, as far as bitmaps tell.</summary>
    public void SeekersFor(int posting, ReadOnlySpan<ulong> valid, Span<ulong> words, int firstWord)
    {
        var own = index.Postings;
        And(
            valid.Slice(firstWord, words.Length),
            seekers[0].For(own.Education[posting]).Slice(firstWord, words.Length),
            seekers[1].For(own.SkillGrade[posting]).Slice(firstWord, words.Length),
            seekers[2].For(own.Demand[posting]).Slice(firstWord, words.Length),
            seekers[3].For(own.Shifts[posting]).Slice(firstWord, words.Length),
            words);
    }

    private static void And(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, ReadOnlySpan<ulong> c, ReadOnlySpan<ulong> d, ReadOnlySpan<ulong> e, Span<ulong> into)
    {
        for (var word = 0; word < into.Length; word++)
            into[word] = a[word] & b[word] & c[word] & d[word] & e[word];
    }
}
