using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Postings in columns, sorted by place and then by id.</summary>
internal sealed class PostingSegment : Segment<PostingId, DistrictCode?, ReachSet>
{
    private readonly CompatibilityBitmaps education;
    private readonly CompatibilityBitmaps skillGrade;
    private readonly CompatibilityBitmaps health;
    private readonly CompatibilityBitmaps shifts;
    private PostingDay? latest;

    public PostingSegment(PostingColumns columns, TermVectors terms, RankingPolicy ranking)
        : base(Array.ConvertAll(columns.Records, static posting => posting.Id), columns.Places, terms)
    {
        Columns = columns;
        Shapes = new(columns);
        Ranking = ranking;
        education = new(columns.Education, FilterRules.LevelCodes, FilterRules.Reaches);
        skillGrade = new(columns.SkillGrade, FilterRules.LevelCodes, FilterRules.Reaches);
        health = new(columns.Demand, FilterRules.HealthCodes, FilterRules.Bears);
        shifts = new(columns.Shifts, FilterRules.ShiftSets, FilterRules.Accepts);
    }

    /// <summary>How fast postings age.</summary>
    public RankingPolicy Ranking { get; }

    public PostingColumns Columns { get; }

    public PostingShapes Shapes { get; }

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

    /// <summary>Keeps of the words the postings that a seeker may take, as far as bitmaps tell.</summary>
    public void Thin(SeekerColumns seekers, int seeker, Span<ulong> words, int firstWord) => Bitmap.And(
        education.For(seekers.Education[seeker]).Slice(firstWord, words.Length),
        skillGrade.For(seekers.SkillGrade[seeker]).Slice(firstWord, words.Length),
        health.For(seekers.Health[seeker]).Slice(firstWord, words.Length),
        shifts.For(seekers.Shifts[seeker]).Slice(firstWord, words.Length),
        words);

    protected override bool Reaches(DistrictCode? own, ReachSet other) => other.Reaches(own);
}
