using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Postings in columns, sorted by place and then by id.</summary>
internal sealed class PostingSegment : Segment<PostingId, DistrictCode?, ReachSet>
{
    private PostingDay? latest;

    /// <summary>A segment that was read from a file.</summary>
    public PostingSegment(PostingColumns columns, FilterBitmaps filters, SegmentIndex index, RankingPolicy ranking)
        : base(columns.Ids, columns.PlaceRuns, index) => (Columns, Filters, Ranking) = (columns, filters, ranking);

    private PostingSegment(PostingColumns columns, TermVectors terms, RankingPolicy ranking)
        : base(columns.Ids, columns.PlaceRuns, terms) => (Columns, Filters, Ranking) = (columns, FiltersOf(columns), ranking);

    /// <summary>How fast postings age.</summary>
    public RankingPolicy Ranking { get; }

    public PostingColumns Columns { get; }

    /// <summary>What passes the filters of few values.</summary>
    public FilterBitmaps Filters { get; }

    /// <summary>What a search reads of nearly every row; after <see cref="Segment{TId, TPlace, TOther}.MakeReady"/>.</summary>
    public PostingSketch Sketch { get; private set; } = null!;

    /// <summary>A segment that is new.</summary>
    /// <exception cref="ArgumentException">Two records have one id.</exception>
    public static PostingSegment Of(PostingColumns columns, TermVectors terms, RankingPolicy ranking)
    {
        var segment = new PostingSegment(columns, terms, ranking);
        segment.MakeReady();
        return segment;
    }

    /// <summary>What passes the filters of few values, by the codes of seekers.</summary>
    public static FilterBitmaps FiltersOf(PostingColumns columns) => new(
        CompatibilityBitmaps.Of(columns.Education, FilterRules.LevelCodes, FilterRules.Reaches),
        CompatibilityBitmaps.Of(columns.SkillGrade, FilterRules.LevelCodes, FilterRules.Reaches),
        CompatibilityBitmaps.Of(columns.Demand, FilterRules.HealthCodes, FilterRules.Bears),
        CompatibilityBitmaps.Of(columns.Shifts, FilterRules.ShiftSets, FilterRules.Accepts));

    /// <summary>The order of rows.</summary>
    public static int Compare(JobPosting left, JobPosting right) =>
        PlaceOrder.Key(left.District).CompareTo(PlaceOrder.Key(right.District)) is var places and not 0 ? places : left.Id.CompareTo(right.Id);

    /// <summary>What depends on the day. A night asks about one day, a portal about today: the latest day is kept, and a race costs a second view of the same day.</summary>
    public PostingDay On(DateOnly day)
    {
        if (Volatile.Read(ref latest) is { } kept && kept.AsOf == day)
            return kept;
        var made = new PostingDay(Columns, Ranking, day);
        Volatile.Write(ref latest, made);
        return made;
    }

    /// <summary>Keeps of the words the postings that a seeker may take, but for certificates.</summary>
    public void Thin(SeekerColumns seekers, int seeker, FilterPolicy filters, Span<ulong> words, int firstWord)
    {
        Bitmap.And(
            Filters.Education.For(seekers.Education[seeker]).Slice(firstWord, words.Length),
            Filters.SkillGrade.For(seekers.SkillGrade[seeker]).Slice(firstWord, words.Length),
            Filters.Health.For(seekers.Health[seeker]).Slice(firstWord, words.Length),
            Filters.Shifts.For(seekers.Shifts[seeker]).Slice(firstWord, words.Length),
            words);
        ValueFilter.KeepAtLeast(seekers.PayFloor[seeker], Columns.HighestPay.Span, words, firstWord);
        if (filters.EnforcesAgeLimits && seekers.Age[seeker] is >= 0 and var age)
        {
            ValueFilter.KeepAtMost(age, Columns.MinimumAge.Span, words, firstWord);
            ValueFilter.KeepAtLeast(age, Columns.MaximumAge.Span, words, firstWord);
        }
    }

    protected override void Derive() => Sketch = new(Columns);

    protected override bool Reaches(DistrictCode? own, ReachSet other) => other.Reaches(own);
}
