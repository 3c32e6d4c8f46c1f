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
            if (Of(posting, quarter, kindOf?.Invoke(posting)) is { } fact)
                yield return fact;
        }
    }

    /// <summary>The facts of the seekers valid on at least one day of the quarter, in their order.</summary>
    public static IEnumerable<QuarterlyFact> FromSeekers(IEnumerable<JobSeeker> seekers, Quarter quarter)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        foreach (var seeker in seekers)
        {
            if (Of(seeker, quarter, CategoryOf(seeker), GenderOf(seeker)) is { } fact)
                yield return fact;
        }
    }

    /// <summary>The fact of one posting; null where it is not valid on any day of the quarter.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="kind">用人单位性质; null where not known.</param>
    public static QuarterlyFact? Of(JobPosting posting, Quarter quarter, EmployerKind? kind)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return MarketFacts.Of(posting, quarter.Days) is { } fact ? new(fact, posting.Id.ToString(), kind) : null;
    }

    /// <summary>The fact of one seeker; null where not valid on any day of the quarter.</summary>
    /// <param name="seeker">The seeker.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="category">求职人员类别; null where not known.</param>
    /// <param name="gender"><c>男</c> or <c>女</c>; null where not stated.</param>
    public static QuarterlyFact? Of(JobSeeker seeker, Quarter quarter, SeekerCategory? category, string? gender)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return MarketFacts.Of(seeker, quarter.Days) is { } fact ? new(fact, seeker.Id.ToString(), null, category, gender) : null;
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

    /// <summary>性别 as the tables know it: <c>男</c> or <c>女</c>; null where the record says neither.</summary>
    public static string? GenderOf(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return seeker.Protected?.Gender is "男" or "女" ? seeker.Protected.Gender : null;
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
}
