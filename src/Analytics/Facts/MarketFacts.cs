using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Takes from postings and seekers what supply and demand statistics need.</summary>
/// <remarks>
/// Counted is what is valid on at least one day of the period: 上期结转 (registered before it) and 本期新增 (registered in it). For one day, give that day as both ends.
/// A seeker is one person, counted once: in the occupation wanted first and in the district of registration.
/// Nobody's gender, ethnicity, religion or household registration is read.
/// </remarks>
public static class MarketFacts
{
    /// <summary>The facts of the postings that are valid in the period, in the order of the postings.</summary>
    public static IEnumerable<MarketFact> FromPostings(IEnumerable<JobPosting> postings, DateSpan period)
    {
        ArgumentNullException.ThrowIfNull(postings);
        return postings.Select(posting => Of(posting, period)).OfType<MarketFact>();
    }

    /// <summary>The facts of the seekers who are valid in the period, in the order of the seekers.</summary>
    public static IEnumerable<MarketFact> FromSeekers(IEnumerable<JobSeeker> seekers, DateSpan period)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        return seekers.Select(seeker => Of(seeker, period)).OfType<MarketFact>();
    }

    /// <summary>The fact of one posting; null where it is not valid in the period.</summary>
    internal static MarketFact? Of(JobPosting posting, DateSpan period) => !IsValid(posting, period) ? null : new()
    {
        Side = MarketSide.Demand,
        Persons = posting.Openings,
        Origin = OriginOf(posting.PostedOn, period),
        Occupation = posting.Occupation,
        District = posting.District,
        Industry = posting.Industry,
        // A posting that says 学历不限 asks for no group, like one that is silent.
        Education = posting.MinimumEducation is EducationLevel.None ? null : posting.MinimumEducation,
        SkillGrade = posting.MinimumSkillGrade is Vocabulary.SkillGrade.None ? null : posting.MinimumSkillGrade,
        LeastAge = posting.MinimumAge,
        MostAge = posting.MaximumAge,
        Since = posting.PostedOn,
        Employer = posting.Employer,
    };

    /// <summary>The fact of one seeker; null where not valid in the period.</summary>
    internal static MarketFact? Of(JobSeeker seeker, DateSpan period) => !IsValid(seeker, period) ? null : new()
    {
        Side = MarketSide.Seekers,
        Persons = 1,
        Origin = OriginOf(seeker.RegisteredOn, period),
        Occupation = seeker.WantedOccupations is [var dearest, ..] ? dearest : null,
        District = seeker.District ?? (seeker.WantedDistricts is [var first, ..] ? first : null),
        Education = seeker.Education,
        SkillGrade = seeker.SkillGrade,
        LeastAge = seeker.Age,
        MostAge = seeker.Age,
        Since = seeker.RegisteredOn,
    };

    private static bool IsValid(JobPosting posting, DateSpan period) =>
        FirstDay(posting.PostedOn, period) is { } day && posting.IsOpenOn(day);

    private static bool IsValid(JobSeeker seeker, DateSpan period) =>
        FirstDay(seeker.RegisteredOn, period) is { } day && seeker.IsSeekingOn(day);

    // Validity ends once, so a record is valid on some day of the period if it is so on the first day that it can be.
    private static DateOnly? FirstDay(DateOnly? since, DateSpan period)
    {
        var day = since is { } known && known > period.From ? known : period.From;
        return day <= period.To ? day : null;
    }

    private static CountOrigin OriginOf(DateOnly? since, DateSpan period) =>
        since is not { } day ? CountOrigin.Undated : day < period.From ? CountOrigin.CarriedOver : CountOrigin.New;
}
