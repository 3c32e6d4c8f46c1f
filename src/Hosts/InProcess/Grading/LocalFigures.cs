using Jiuye.Analytics;
using Jiuye.Matching;
using Jiuye.Vocabulary;

using MarketFacts = Jiuye.Analytics.MarketFacts;

namespace Jiuye;

/// <summary>The market's figures around a person, taken from the statistics: openings per seeker and median wage of the occupation wanted most.</summary>
/// <remarks>Immutable and safe for any number of threads. Paid wages of a survey stand before posted ones; figures widen from the own city outwards where too few stand behind them.</remarks>
public sealed class LocalFigures
{
    private readonly OpeningsPerSeekerLookup openings;
    private readonly MedianWageLookup? surveyed;
    private readonly MedianWageLookup posted;
    private readonly DateOnly asOf;

    private LocalFigures(OpeningsPerSeekerLookup openings, MedianWageLookup? surveyed, MedianWageLookup posted, DateOnly asOf)
    {
        this.openings = openings;
        this.surveyed = surveyed;
        this.posted = posted;
        this.asOf = asOf;
    }

    /// <summary>Counts the figures on a day.</summary>
    /// <param name="policy">Its fewest observations stand behind every figure; with fewer, a wider group or place stands in.</param>
    /// <param name="postings">Postings; those open on the day count.</param>
    /// <param name="seekers">Seekers; those searching on the day count, each in the occupation wanted first.</param>
    /// <param name="survey">Pay survey records; empty where there was no survey.</param>
    /// <param name="asOf">The day.</param>
    public static LocalFigures Of(
        Policy policy, IReadOnlyList<JobPosting> postings, IReadOnlyList<JobSeeker> seekers, IReadOnlyList<WageRecord> survey, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(postings);
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentNullException.ThrowIfNull(survey);
        var day = new DateSpan(asOf, asOf);
        var fewest = policy.Publication.FewestObservations;
        var rule = WageGuidelineSettings.From(policy.Publication).Rule;
        return new(
            new(MarketFacts.FromPostings(postings, day).Concat(MarketFacts.FromSeekers(seekers, day)), fewest),
            survey.Count == 0 ? null : new(WageFacts.FromSurvey(survey), fewest, rule),
            new(WageFacts.FromPostings(postings, asOf), fewest, rule),
            asOf);
    }

    /// <summary>The figures that concern a person; unknown where no occupation is wanted or too little stands behind any figure.</summary>
    public LocalMarketFacts For(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        if (seeker.WantedOccupations is not [var wanted, ..])
            return LocalMarketFacts.Unknown;
        var place = seeker.District ?? (seeker.WantedDistricts is [var first, ..] ? first : null);
        var wage = surveyed?.Find(wanted, place) ?? posted.Find(wanted, place);
        return new()
        {
            OpeningsPerSeeker = (double?)openings.Find(wanted, place)?.Ratio,
            MedianWage = wage is { Median: >= 1 } ? MonthlyWage.FromMonth((decimal)wage.Median) : null,
            CountedUpTo = asOf,
        };
    }
}
