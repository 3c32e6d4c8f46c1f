using Jiuye.Matching.Storage;
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
        return PostingSegment.Of(Columns(rows), TermVectors.Of(documents, statistics, weigh), options.Ranking);
    }

    /// <summary>Lays seekers out.</summary>
    /// <param name="rows">Sorted by reach and then by id.</param>
    /// <param name="reaches">Where each would work.</param>
    /// <param name="documents">Their texts.</param>
    /// <param name="statistics">How telling each term is.</param>
    public SeekerSegment Seekers(JobSeeker[] rows, ReachSet[] reaches, TermDocument[] documents, TermStatistics statistics)
    {
        TermWeigher weigh = options.Profile == RankingProfile.Bm25 ? TermWeighting.WeighQuery : TermWeighting.WeighUnit;
        return SeekerSegment.Of(Columns(rows, reaches), TermVectors.Of(documents, statistics, weigh));
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
        Records = RecordTable<JobPosting>.Of(rows, PostingForm.Instance),
        Ids = IdColumn<PostingId>.Of(Array.ConvertAll(rows, static posting => posting.Id)),
        PlaceRuns = RunColumn<DistrictCode?>.Of(rows.Select(static posting => posting.District)),
        Points = GeoColumn.Of([.. rows.Select(static posting => posting.Location)]),
        FirstDay = Each(rows, static posting => posting.PostedOn?.DayNumber ?? int.MinValue),
        LastDay = Each(rows, static posting => LastDay(posting.ClosedOn, posting.ValidUntil)),
        Education = Each(rows, static posting => FilterRules.Code((int?)posting.MinimumEducation)),
        SkillGrade = Each(rows, static posting => FilterRules.Code((int?)posting.MinimumSkillGrade)),
        Shifts = Each(rows, static posting => (byte)posting.Shifts),
        Demand = Each(rows, static posting => FilterRules.Code((int?)posting.PhysicalDemand)),
        HighestPay = Each(rows, static posting => posting.Wage?.High?.Yuan ?? int.MaxValue),
        Offer = Each(rows, static posting => Pay.OverTwelveMonths(posting.Wage) ?? double.NaN),
        Occupations = Lists<int>.Of(Array.ConvertAll(rows, posting => Numbers(OccupationsOf(posting), words.Offered))),
        OccupationConfidence = Each(rows, static posting => posting.OccupationConfidence),
        Skills = Lists<int>.Of(Array.ConvertAll(rows, posting => skills.Of(posting.Skills))),
        Certificates = Lists<int>.Of(Array.ConvertAll(rows, posting => certificates.Of(posting.Certificates.Select(words.Reader.Skills.Canonical)))),
        ExperienceLow = Each(rows, static posting => posting.Experience?.Low ?? double.NaN),
        ExperienceHigh = Each(rows, static posting => posting.Experience?.High ?? double.PositiveInfinity),
        MinimumAge = Each(rows, static posting => posting.MinimumAge ?? int.MinValue),
        MaximumAge = Each(rows, static posting => posting.MaximumAge ?? int.MaxValue),
    };

    private SeekerColumns Columns(JobSeeker[] rows, ReachSet[] reaches) => new()
    {
        Records = RecordTable<JobSeeker>.Of(rows, SeekerForm.Instance),
        Ids = IdColumn<SeekerId>.Of(Array.ConvertAll(rows, static seeker => seeker.Id)),
        ReachRuns = RunColumn<ReachSet>.Of(reaches),
        WantedPlaces = CodedColumn<PlaceList>.Of(rows.Select(static seeker => new PlaceList([.. seeker.WantedDistricts]))),
        HomePlaces = CodedColumn<DistrictCode?>.Of(rows.Select(static seeker => seeker.District)),
        Points = GeoColumn.Of([.. rows.Select(static seeker => seeker.Location)]),
        FirstDay = Each(rows, static seeker => seeker.RegisteredOn?.DayNumber ?? int.MinValue),
        LastDay = Each(rows, static seeker => LastDay(seeker.ClosedOn, seeker.ValidUntil)),
        Education = Each(rows, static seeker => FilterRules.Code((int?)seeker.Education)),
        SkillGrade = Each(rows, static seeker => FilterRules.Code((int?)seeker.SkillGrade)),
        Shifts = Each(rows, static seeker => (byte)seeker.AcceptedShifts),
        Health = Each(rows, static seeker => FilterRules.Code((int?)seeker.Health)),
        PayFloor = Each(rows, seeker => FilterRules.PayFloor(seeker, options.Filters)),
        WantedPay = Each(rows, static seeker => Pay.OverTwelveMonths(seeker.WantedWage) ?? double.NaN),
        WantedOccupations = Lists<int>.Of(Array.ConvertAll(rows, seeker => Numbers(Wanted(seeker).Select(static wish => wish.Code), words.Held))),
        WantedConfidences = Column<double>.Of([.. rows.SelectMany(static seeker => Wanted(seeker).Select(static wish => wish.Confidence))]),
        FormerOccupations = Lists<int>.Of(Array.ConvertAll(rows, seeker => Numbers(Former(seeker).Order(), words.Held))),
        Skills = Lists<int>.Of(Array.ConvertAll(rows, seeker => skills.Of(seeker.Skills))),
        Certificates = Lists<int>.Of(Array.ConvertAll(rows, seeker => certificates.Of(seeker.Certificates.SelectMany(words.Reader.Skills.Covered)))),
        Age = Each(rows, static seeker => seeker.Age ?? -1),
        StatedYears = Each(rows, static seeker => seeker.ExperienceYears ?? double.NaN),
        History = Lists<WorkDays>.Of(Array.ConvertAll(rows, Experience.History)),
    };

    private static Column<T> Each<TRow, T>(TRow[] rows, Converter<TRow, T> fact)
        where T : unmanaged => Column<T>.Of(Array.ConvertAll(rows, fact));

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
