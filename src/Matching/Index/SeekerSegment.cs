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
    public SeekerFacts[] Facts { get; private set; } = [];

    /// <summary>From how many homes and wanted places one would go to work: rows of one number have the same.</summary>
    public int OriginCount { get; private set; }

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

    /// <summary>Keeps of the words the seekers who may take a posting, as far as bitmaps tell.</summary>
    public void Thin(PostingColumns postings, int posting, Span<ulong> words, int firstWord) => Bitmap.And(
        Filters.Education.For(postings.Education[posting]).Slice(firstWord, words.Length),
        Filters.SkillGrade.For(postings.SkillGrade[posting]).Slice(firstWord, words.Length),
        Filters.Health.For(postings.Demand[posting]).Slice(firstWord, words.Length),
        Filters.Shifts.For(postings.Shifts[posting]).Slice(firstWord, words.Length),
        words);

    protected override void Derive() => (Facts, OriginCount) = FactsOf(Columns);

    protected override bool Reaches(ReachSet own, DistrictCode? other) => own.Reaches(other);

    private (SeekerFacts[] Facts, int Origins) FactsOf(SeekerColumns columns)
    {
        // Wanted places follow from the reach, unless it is the home city for want of any.
        var origins = new Numbering<(NearnessPlace Home, int Reach, bool NamesPlaces)>();
        var facts = new SeekerFacts[columns.Count];
        for (var row = 0; row < facts.Length; row++)
        {
            var occupations = Occupations(columns, row, out var confidences, out var hasMore);
            facts[row] = new()
            {
                Skills = SkillSign.Of(columns.Skills[row]),
                Education = columns.Education[row],
                HasPoint = columns.Points.IsKnown(row),
                HasMore = hasMore,
                PayFloor = columns.PayFloor[row],
                WantedPay = (float)columns.WantedPay[row],
                Origin = origins.Of((columns.Home[row], Places[row], columns.Wanted[row].Length > 0)),
                Occupations = occupations,
                Confidences = confidences,
            };
        }

        return (facts, origins.Count);
    }

    private static SeekerFacts.PerSlot<int> Occupations(SeekerColumns columns, int row, out SeekerFacts.PerSlot<float> confidences, out bool hasMore)
    {
        var occupations = default(SeekerFacts.PerSlot<int>);
        confidences = default;
        ((Span<float>)confidences).Fill(1);
        var wanted = columns.WantedOccupations[row];
        var former = columns.FormerOccupations[row];
        var slot = 0;
        for (; slot < Math.Min(wanted.Length, SeekerFacts.Slots); slot++)
            (occupations[slot], confidences[slot]) = (SeekerFacts.Wanted(wanted[slot]), (float)columns.ConfidencesOf(row)[slot]);
        for (var at = 0; at < former.Length && slot < SeekerFacts.Slots; at++)
            occupations[slot++] = SeekerFacts.Former(former[at]);
        hasMore = wanted.Length + former.Length > SeekerFacts.Slots;
        return occupations;
    }
}
