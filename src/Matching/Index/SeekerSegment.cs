using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Seekers in columns, sorted by where they would work and then by id.</summary>
internal sealed class SeekerSegment : Segment<SeekerId, ReachSet, DistrictCode?>
{
    private readonly CompatibilityBitmaps education;
    private readonly CompatibilityBitmaps skillGrade;
    private readonly CompatibilityBitmaps health;
    private readonly CompatibilityBitmaps shifts;
    private SeekerDay? latest;

    public SeekerSegment(SeekerColumns columns, TermVectors terms)
        : base(Array.ConvertAll(columns.Records, static seeker => seeker.Id), columns.Reaches, terms)
    {
        Columns = columns;
        (Facts, OriginCount) = FactsOf(columns);
        education = new(columns.Education, FilterRules.LevelCodes, static (held, asked) => FilterRules.Reaches(asked, held));
        skillGrade = new(columns.SkillGrade, FilterRules.LevelCodes, static (held, asked) => FilterRules.Reaches(asked, held));
        health = new(columns.Health, FilterRules.HealthCodes, static (limit, demand) => FilterRules.Bears(demand, limit));
        shifts = new(columns.Shifts, FilterRules.ShiftSets, static (accepted, asked) => FilterRules.Accepts(asked, accepted));
    }

    public SeekerColumns Columns { get; }

    /// <summary>What a search reads of nearly every row.</summary>
    public SeekerFacts[] Facts { get; }

    /// <summary>From how many homes and wanted places one would go to work: rows of one number have the same.</summary>
    public int OriginCount { get; }

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
        education.For(postings.Education[posting]).Slice(firstWord, words.Length),
        skillGrade.For(postings.SkillGrade[posting]).Slice(firstWord, words.Length),
        health.For(postings.Demand[posting]).Slice(firstWord, words.Length),
        shifts.For(postings.Shifts[posting]).Slice(firstWord, words.Length),
        words);

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
