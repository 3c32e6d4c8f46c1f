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
        Skills = new(columns.Skills, columns.Count);
        // Wanted places follow from the reach, unless it is the home city for want of any.
        var origins = new Numbering<(NearnessPlace Home, int Reach, bool NamesPlaces)>();
        Origins = new int[columns.Count];
        for (var row = 0; row < Origins.Length; row++)
            Origins[row] = origins.Of((columns.Home[row], Places[row], columns.Wanted[row].Length > 0));
        OriginCount = origins.Count;
        education = new(columns.Education, FilterRules.LevelCodes, static (held, asked) => FilterRules.Reaches(asked, held));
        skillGrade = new(columns.SkillGrade, FilterRules.LevelCodes, static (held, asked) => FilterRules.Reaches(asked, held));
        health = new(columns.Health, FilterRules.HealthCodes, static (limit, demand) => FilterRules.Bears(demand, limit));
        shifts = new(columns.Shifts, FilterRules.ShiftSets, static (accepted, asked) => FilterRules.Accepts(asked, accepted));
    }

    public SeekerColumns Columns { get; }

    public SkillSigns Skills { get; }

    /// <summary>From where each would go to work, by number: rows of one number have the same home and the same wanted places.</summary>
    public int[] Origins { get; }

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
}
