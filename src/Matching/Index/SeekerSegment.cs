using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Seekers in columns, sorted by where they would work and then by id.</summary>
internal sealed class SeekerSegment : Segment<SeekerId, ReachSet, DistrictCode?>
{
    private SeekerDay? latest;

    /// <summary>A segment that was read from a file.</summary>
    public SeekerSegment(SeekerColumns columns, FilterBitmaps filters, SegmentIndex index)
        : base(columns.Ids, columns.ReachRuns, index) => (Columns, Filters) = (columns, filters);

    private SeekerSegment(SeekerColumns columns, TermVectors terms)
        : base(columns.Ids, columns.ReachRuns, terms) => (Columns, Filters) = (columns, FiltersOf(columns));

    public SeekerColumns Columns { get; }

    /// <summary>What passes the filters of few values.</summary>
    public FilterBitmaps Filters { get; }

    /// <summary>What a search reads of nearly every row; after <see cref="Segment{TId, TPlace, TOther}.MakeReady"/>.</summary>
    public SeekerSketch Sketch { get; private set; } = null!;

    /// <summary>A segment that is new.</summary>
    /// <exception cref="ArgumentException">Two records have one id.</exception>
    public static SeekerSegment Of(SeekerColumns columns, TermVectors terms)
    {
        var segment = new SeekerSegment(columns, terms);
        segment.MakeReady();
        return segment;
    }

    /// <summary>What passes the filters of few values, by the codes of postings.</summary>
    public static FilterBitmaps FiltersOf(SeekerColumns columns) => new(
        CompatibilityBitmaps.Of(columns.Education, FilterRules.LevelCodes, static (held, asked) => FilterRules.Reaches(asked, held)),
        CompatibilityBitmaps.Of(columns.SkillGrade, FilterRules.LevelCodes, static (held, asked) => FilterRules.Reaches(asked, held)),
        CompatibilityBitmaps.Of(columns.Health, FilterRules.HealthCodes, static (limit, demand) => FilterRules.Bears(demand, limit)),
        CompatibilityBitmaps.Of(columns.Shifts, FilterRules.ShiftSets, static (accepted, asked) => FilterRules.Accepts(asked, accepted)));

    /// <summary>What depends on the day; as <see cref="PostingSegment.On"/>.</summary>
    public SeekerDay On(DateOnly day)
    {
        if (Volatile.Read(ref latest) is { } kept && kept.AsOf == day)
            return kept;
        var made = new SeekerDay(Columns, day);
        Volatile.Write(ref latest, made);
        return made;
    }

    /// <summary>Keeps of the words the seekers who may take a posting, but for certificates.</summary>
    public void Thin(PostingColumns postings, int posting, FilterPolicy filters, Span<ulong> words, int firstWord)
    {
        Bitmap.And(
            Filters.Education.For(postings.Education[posting]).Slice(firstWord, words.Length),
            Filters.SkillGrade.For(postings.SkillGrade[posting]).Slice(firstWord, words.Length),
            Filters.Health.For(postings.Demand[posting]).Slice(firstWord, words.Length),
            Filters.Shifts.For(postings.Shifts[posting]).Slice(firstWord, words.Length),
            words);
        ValueFilter.KeepAtMost(postings.HighestPay[posting], Columns.PayFloor.Span, words, firstWord);
        if (filters.EnforcesAgeLimits)
            ValueFilter.KeepBetweenOrUnknown(postings.MinimumAge[posting], postings.MaximumAge[posting], Columns.Age.Span, words, firstWord);
    }

    protected override void Derive() => Sketch = new(Columns, Places);

    protected override bool Reaches(ReachSet own, DistrictCode? other) => own.Reaches(other);
}
