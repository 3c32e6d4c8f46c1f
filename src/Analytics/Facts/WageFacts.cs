using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Takes from survey records and postings what wage statistics need. Wages paid and wages posted are two tables and are never mixed.</summary>
public static class WageFacts
{
    /// <summary>The facts of a pay survey, in its order.</summary>
    public static IEnumerable<WageFact> FromSurvey(IEnumerable<WageRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Select(static record =>
            new WageFact(record.Occupation, record.District, record.Education, record.Wage, record.Weight, record.Employer));
    }

    /// <summary>The wages posted by postings open on a day, in their order: the middle of the range (the known end where one is open), postings without an amount left out.</summary>
    /// <remarks>
    /// Every posting weighs 1, however many it hires: opening counts are often round guesses, and one notice for 500 would be a percentile by itself.
    /// A 13th payment is not spread over the months, because people compare what comes each month.
    /// </remarks>
    public static IEnumerable<WageFact> FromPostings(IEnumerable<JobPosting> postings, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(postings);
        foreach (var posting in postings)
        {
            if (posting.IsOpenOn(asOf) && posting.Wage?.Middle is { } middle)
                yield return new(posting.Occupation, posting.District, Asked(posting.MinimumEducation), middle, 1, posting.Employer);
        }
    }

    private static EducationLevel? Asked(EducationLevel? minimum) => minimum is EducationLevel.None ? null : minimum;
}
