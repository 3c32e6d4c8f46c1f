using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Takes from postings and seekers what the quarterly tables need.</summary>
public static class QuarterlyFacts
{
    // A seeker of this age or younger who never worked is 新成长失业青年: 16 to 24 is the youngest age group of the tables.
    private const int MostAgeOfNewYouth = 24;

    /// <summary>The facts of the postings valid on at least one day of the quarter, in their order.</summary>
    /// <param name="postings">The postings.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="kindOf">Tells 用人单位性质 of a posting, which has no field of its own; null where nobody can.</param>
    public static IEnumerable<QuarterlyFact> FromPostings(IEnumerable<JobPosting> postings, Quarter quarter, Func<JobPosting, EmployerKind?>? kindOf = null)
    {
        ArgumentNullException.ThrowIfNull(postings);
        foreach (var posting in postings)
        {
            if (MarketFacts.Of(posting, quarter.Days) is { } fact)
                yield return new(fact, posting.Id.ToString(), kindOf?.Invoke(posting));
        }
    }

    /// <summary>The facts of the seekers valid on at least one day of the quarter, in their order.</summary>
    public static IEnumerable<QuarterlyFact> FromSeekers(IEnumerable<JobSeeker> seekers, Quarter quarter)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        foreach (var seeker in seekers)
        {
            if (MarketFacts.Of(seeker, quarter.Days) is { } fact)
                yield return new(fact, seeker.Id.ToString(), null, CategoryOf(seeker), GenderOf(seeker));
        }
    }

    /// <summary>求职人员类别 by the first rule that fits: registered elsewhere, local rural, graduate of the year, young and never worked, in work, out of work after work, out of work.</summary>
    /// <returns>Null where the record tells none of them.</returns>
    public static SeekerCategory? CategoryOf(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return seeker.Protected?.HouseholdRegistration switch
        {
            HouseholdRegistrationType.OtherProvinceUrban or HouseholdRegistrationType.OtherProvinceRural => SeekerCategory.FromElsewhere,
            HouseholdRegistrationType.LocalRural => SeekerCategory.LocalRural,
            _ => OfWork(seeker),
        };
    }

    private static SeekerCategory? OfWork(JobSeeker seeker)
    {
        if (seeker.IsNewGraduate == true)
            return seeker.Education >= EducationLevel.JuniorCollege ? SeekerCategory.Graduate : SeekerCategory.NewYouth;
        var hasWorked = seeker.History.Count > 0 || seeker.WorkedMonthsOfLast36 > 0 || seeker.ExperienceYears > 0;
        if (!hasWorked && seeker.Age <= MostAgeOfNewYouth)
            return SeekerCategory.NewYouth;
        if (seeker.UnemployedSince is not null)
            return hasWorked ? SeekerCategory.LostWork : SeekerCategory.OtherUnemployed;
        return seeker.History is [.., { To: null }] ? SeekerCategory.Employed : null;
    }

    private static string? GenderOf(JobSeeker seeker) => seeker.Protected?.Gender is "男" or "女" ? seeker.Protected.Gender : null;
}
