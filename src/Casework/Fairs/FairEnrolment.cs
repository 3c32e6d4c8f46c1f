using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Who is enrolled for a fair beforehand, so that number and quality of the matches are secured .</summary>
/// <param name="Places">For each posting, by id, whom to enrol, best first.</param>
/// <param name="Lacking">The postings for which fewer eligible seekers were found than wanted, by id, with how many are missing.</param>
public sealed record FairEnrolment(IReadOnlyDictionary<PostingId, IReadOnlyList<SeekerId>> Places, IReadOnlyDictionary<PostingId, int> Lacking)
{
    /// <summary>Everybody enrolled, once, by identity.</summary>
    public IReadOnlyList<SeekerId> Everybody => [.. Places.Values.SelectMany(static seekers => seekers).Distinct().Order()];

    /// <summary>Enrols the best eligible seekers of each posting's list; one person may be enrolled for several postings of the same fair.</summary>
    /// <param name="postings">The postings of the fair and their openings.</param>
    /// <param name="listOf">The matching engine's list for a posting, best first.</param>
    /// <param name="isEligible">Tells whether a seeker may be enrolled (<see cref="IsEligible"/>).</param>
    /// <param name="perOpening">How many seekers are wanted for each opening. Range [1, 100]; 3 is an engineer's default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perOpening"/> is out of range.</exception>
    public static FairEnrolment Of(IEnumerable<(PostingId Posting, int Openings)> postings, Func<PostingId, IReadOnlyList<SeekerId>> listOf, Func<SeekerId, bool> isEligible, int perOpening = 3)
    {
        ArgumentNullException.ThrowIfNull(postings);
        ArgumentNullException.ThrowIfNull(listOf);
        ArgumentNullException.ThrowIfNull(isEligible);
        ArgumentOutOfRangeException.ThrowIfLessThan(perOpening, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perOpening, 100);
        var places = new SortedDictionary<PostingId, IReadOnlyList<SeekerId>>();
        var missing = new SortedDictionary<PostingId, int>();
        foreach (var (posting, openings) in postings)
        {
            var wanted = openings * perOpening;
            var enrolled = listOf(posting).Where(isEligible).Distinct().Take(wanted).ToList();
            places[posting] = enrolled;
            if (enrolled.Count < wanted)
                missing[posting] = wanted - enrolled.Count;
        }

        return new(places, missing);
    }

    /// <summary>Whether a person may be enrolled: registered for job search (001), or registered unemployed and willing (003).</summary>
    /// <returns>Null where the jurisdiction states no rule.</returns>
    public static Decision? IsEligible(PersonFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var outcomes = new Outcomes(new("办理洽谈会报名", "enrol for the fair"), new("不为其办理报名", "not enrolled"));
        if (FairAdmission.Article(policy, "enrolment") is { } enrolment)
            return Condition.All(enrolment, outcomes, Condition.Of(facts.IsRegisteredForJobSearch, "已办理求职登记", "is registered for job search"));
        return FairAdmission.Article(policy, "events_used") is not { } used ? null : Condition.All(
            used,
            outcomes,
            Condition.Of(facts.IsRegisteredUnemployed, "已办理失业登记", "is registered as unemployed"),
            Condition.Of(facts.WantsWork, "有就业愿望", "wants work"));
    }

    /// <summary>Seekers in the order in which a campaign brings its help to homes: zero-employment households first where the jurisdiction says so, else as they came.</summary>
    /// <param name="seekers">The seekers.</param>
    /// <param name="isZeroEmploymentHousehold">Tells whether a seeker belongs to a zero-employment household.</param>
    /// <param name="policy">The jurisdiction.</param>
    public static IReadOnlyList<SeekerId> HomesFirst(IReadOnlyList<SeekerId> seekers, Func<SeekerId, bool> isZeroEmploymentHousehold, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentNullException.ThrowIfNull(isZeroEmploymentHousehold);
        return FairAdmission.Article(policy, "campaign_order") is null
            ? seekers
            : [.. seekers.Where(isZeroEmploymentHousehold), .. seekers.Where(seeker => !isZeroEmploymentHousehold(seeker))];
    }
}
