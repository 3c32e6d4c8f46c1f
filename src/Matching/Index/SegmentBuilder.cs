using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Lays records out in segments.</summary>
/// <param name="words">What the market numbers by.</param>
/// <param name="options">Profile, weights and filter rules.</param>
/// <param name="isHeld">False for a record that only asks; see <see cref="NameTable"/>.</param>
internal sealed class SegmentBuilder(IndexWords words, MatchingOptions options, bool isHeld)
{
    private readonly NameTable skills = new(words.Skills, isHeld);
    private readonly NameTable certificates = new(words.Certificates, isHeld);

    /// <summary>Reads the texts of postings.</summary>
    public TermDocument[] Read(JobPosting[] postings, int threads, CancellationToken cancellation) =>
        TermReading.Read(postings, TextField.Of, words, isHeld, threads, cancellation);

    /// <summary>Reads the texts of seekers.</summary>
    public TermDocument[] Read(JobSeeker[] seekers, int threads, CancellationToken cancellation) =>
        TermReading.Read(seekers, TextField.Of, words, isHeld, threads, cancellation);

    /// <summary>Lays postings out.</summary>
    /// <param name="rows">In the order of <see cref="PostingSegment.Compare"/>.</param>
    /// <param name="documents">Their texts.</param>
    /// <param name="statistics">How telling each term is.</param>
    public PostingSegment Postings(JobPosting[] rows, TermDocument[] documents, TermStatistics statistics)
    {
        TermWeigher weigh = options.Profile == RankingProfile.Bm25 ? TermWeighting.WeighBm25 : TermWeighting.WeighUnit;
        return new(Columns(rows), new(documents, statistics, weigh), options.Ranking);
    }

    /// <summary>Lays seekers out.</summary>
    /// <param name="rows">Sorted by reach and then by id.</param>
    /// <param name="reaches">Where each would work.</param>
    /// <param name="documents">Their texts.</param>
    /// <param name="statistics">How telling each term is.</param>
    public SeekerSegment Seekers(JobSeeker[] rows, ReachSet[] reaches, TermDocument[] documents, TermStatistics statistics)
    {
        TermWeigher weigh = options.Profile == RankingProfile.Bm25 ? TermWeighting.WeighQuery : TermWeighting.WeighUnit;
        return new(Columns(rows, reaches), new(documents, statistics, weigh));
    }

    /// <summary>The records sorted as a segment holds them.</summary>
    public static JobPosting[] Sorted(IEnumerable<JobPosting> postings)
    {
        JobPosting[] rows = [.. postings];
        Array.Sort(rows, PostingSegment.Compare);
        return rows;
    }

    /// <summary>The records sorted as a segment holds them, with where each would work.</summary>
    public static (JobSeeker[] Rows, ReachSet[] Reaches) Sorted(IEnumerable<JobSeeker> seekers)
    {
        var sorted = seekers.Select(static seeker => (Reach: ReachSet.Of(seeker), Seeker: seeker)).ToArray();
        Array.Sort(sorted, static (left, right) =>
            left.Reach.CompareTo(right.Reach) is var compared and not 0 ? compared : left.Seeker.Id.CompareTo(right.Seeker.Id));
        return (Array.ConvertAll(sorted, static one => one.Seeker), Array.ConvertAll(sorted, static one => one.Reach));
    }

    private PostingColumns Columns(JobPosting[] rows) => new()
    {
        Records = rows,
        Places = Array.ConvertAll(rows, static posting => posting.District),
        Nearness = Array.ConvertAll(rows, static posting => NearnessPlace.Of(posting.District)),
        Points = new([.. rows.Select(static posting => posting.Location)]),
        FirstDay = Array.ConvertAll(rows, static posting => posting.PostedOn?.DayNumber ?? int.MinValue),
        LastDay = Array.ConvertAll(rows, static posting => LastDay(posting.ClosedOn, posting.ValidUntil)),
        Education = Array.ConvertAll(rows, static posting => FilterRules.Code((int?)posting.MinimumEducation)),
        SkillGrade = Array.ConvertAll(rows, static posting => FilterRules.Code((int?)posting.MinimumSkillGrade)),
        Shifts = Array.ConvertAll(rows, static posting => (byte)posting.Shifts),
        Demand = Array.ConvertAll(rows, static posting => FilterRules.Code((int?)posting.PhysicalDemand)),
        HighestPay = Array.ConvertAll(rows, static posting => posting.Wage?.High?.Yuan ?? int.MaxValue),
        Offer = Array.ConvertAll(rows, static posting => Pay.OverTwelveMonths(posting.Wage) ?? double.NaN),
        Occupations = new(Array.ConvertAll(rows, posting => Numbers(OccupationsOf(posting), words.Offered))),
        OccupationConfidence = Array.ConvertAll(rows, static posting => posting.OccupationConfidence),
        Skills = new(Array.ConvertAll(rows, posting => skills.Of(posting.Skills))),
        Certificates = new(Array.ConvertAll(rows, posting => certificates.Of(posting.Certificates.Select(words.Reader.Skills.Canonical)))),
        ExperienceLow = Array.ConvertAll(rows, static posting => posting.Experience?.Low ?? double.NaN),
        ExperienceHigh = Array.ConvertAll(rows, static posting => posting.Experience?.High ?? double.PositiveInfinity),
        MinimumAge = Array.ConvertAll(rows, static posting => posting.MinimumAge ?? int.MinValue),
        MaximumAge = Array.ConvertAll(rows, static posting => posting.MaximumAge ?? int.MaxValue),
    };

    private SeekerColumns Columns(JobSeeker[] rows, ReachSet[] reaches) => new()
    {
        Records = rows,
        Reaches = reaches,
        Wanted = Array.ConvertAll(rows, static seeker => seeker.WantedDistricts.Select(static place => NearnessPlace.Of(place)).ToArray()),
        Home = Array.ConvertAll(rows, static seeker => NearnessPlace.Of(seeker.District)),
        Points = new([.. rows.Select(static seeker => seeker.Location)]),
        FirstDay = Array.ConvertAll(rows, static seeker => seeker.RegisteredOn?.DayNumber ?? int.MinValue),
        LastDay = Array.ConvertAll(rows, static seeker => LastDay(seeker.ClosedOn, seeker.ValidUntil)),
        Education = Array.ConvertAll(rows, static seeker => FilterRules.Code((int?)seeker.Education)),
        SkillGrade = Array.ConvertAll(rows, static seeker => FilterRules.Code((int?)seeker.SkillGrade)),
        Shifts = Array.ConvertAll(rows, static seeker => (byte)seeker.AcceptedShifts),
        Health = Array.ConvertAll(rows, static seeker => FilterRules.Code((int?)seeker.Health)),
        PayFloor = Array.ConvertAll(rows, seeker => FilterRules.PayFloor(seeker, options.Filters)),
        WantedPay = Array.ConvertAll(rows, static seeker => Pay.OverTwelveMonths(seeker.WantedWage) ?? double.NaN),
        WantedOccupations = new(Array.ConvertAll(rows, seeker => Numbers(Wanted(seeker).Select(static wish => wish.Code), words.Held))),
        WantedConfidences = [.. rows.SelectMany(static seeker => Wanted(seeker).Select(static wish => wish.Confidence))],
        FormerOccupations = new(Array.ConvertAll(rows, seeker => Numbers(Former(seeker).Order(), words.Held))),
        Skills = new(Array.ConvertAll(rows, seeker => skills.Of(seeker.Skills))),
        Certificates = new(Array.ConvertAll(rows, seeker => certificates.Of(seeker.Certificates.SelectMany(words.Reader.Skills.Covered)))),
        Age = Array.ConvertAll(rows, static seeker => seeker.Age ?? -1),
    };

    private static IEnumerable<OccupationCode> OccupationsOf(JobPosting posting) =>
        posting.Occupation is { } main ? posting.OtherOccupations.Prepend(main) : [];

    private static IEnumerable<(OccupationCode Code, double Confidence)> Wanted(JobSeeker seeker) => seeker.WantedOccupations
        .Select((code, place) => (Code: code, Confidence: place < seeker.WantedOccupationConfidences.Count ? seeker.WantedOccupationConfidences[place] : 1))
        .DistinctBy(static wish => wish.Code).OrderBy(static wish => wish.Code);

    private static IEnumerable<OccupationCode> Former(JobSeeker seeker) => seeker.History.Select(static spell => spell.Occupation).OfType<OccupationCode>();

    private static int[] Numbers(IEnumerable<OccupationCode> codes, Numbering<OccupationCode> all) => [.. codes.Distinct().Select(all.Of)];

    // Closed means gone on that day; valid means gone on the day after.
    private static int LastDay(DateOnly? closed, DateOnly? valid) => Math.Min(closed?.DayNumber - 1 ?? int.MaxValue, valid?.DayNumber ?? int.MaxValue);
}
