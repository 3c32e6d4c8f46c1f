using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Says of one pair which filters fail and by how much, from the records alone, held in an index or not.</summary>
internal sealed class FilterInspector(FilterPolicy policy, SkillFinder skills)
{
    /// <summary>Every failing filter, in the order of <see cref="HardFilter"/>; empty where the pair passes.</summary>
    /// <param name="seeker">The person.</param>
    /// <param name="posting">The posting.</param>
    /// <param name="referredOn">The first day on which the pair was recommended; null where it never was.</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    public IReadOnlyList<FilterVerdict> Failing(JobSeeker seeker, JobPosting posting, DateOnly? referredOn, DateOnly asOf)
    {
        FilterVerdict?[] verdicts =
        [
            Validity(HardFilter.PostingOpen, posting.IsOpenOn(asOf), asOf, posting.PostedOn, posting.ClosedOn, posting.ValidUntil),
            Validity(HardFilter.SeekerSeeking, seeker.IsSeekingOn(asOf), asOf, seeker.RegisteredOn, seeker.ClosedOn, seeker.ValidUntil),
            District(ReachSet.Of(seeker), posting.District),
            Levels(HardFilter.Education, (int?)posting.MinimumEducation - (int?)seeker.Education),
            Levels(HardFilter.SkillGrade, (int?)posting.MinimumSkillGrade - (int?)seeker.SkillGrade),
            Certificates(seeker, posting),
            Years(posting, seeker.Age) is { } years ? new(HardFilter.Age, years, ShortfallUnit.Years) : null,
            Levels(HardFilter.Health, (int?)posting.PhysicalDemand + (int?)seeker.Health - (int)PhysicalDemand.Heavy),
            Shifts(seeker.AcceptedShifts, posting.Shifts),
            WageFloor(seeker, posting),
            referredOn <= asOf ? new(HardFilter.NotYetReferred, 0, ShortfallUnit.Decision) : null,
        ];
        return [.. verdicts.OfType<FilterVerdict>()];
    }

    /// <summary>True where the pair passes the filters that no wish decides: health and certificates.</summary>
    public bool PassesFacts(JobSeeker seeker, JobPosting posting) =>
        !((int?)posting.PhysicalDemand + (int?)seeker.Health > (int)PhysicalDemand.Heavy) && MissingCertificates(seeker, posting).Length == 0;

    /// <summary>Years by which an age lies outside a posting's limits; null where it lies within, is not known, or the policy does not enforce limits.</summary>
    public int? Years(JobPosting posting, int? age) => !policy.EnforcesAgeLimits ? null
        : age < posting.MinimumAge ? posting.MinimumAge - age
        : age > posting.MaximumAge ? age - posting.MaximumAge
        : null;

    /// <summary>Steps on the tree of places from where a person would work to the posting: 0 within reach, 1 the same city, 2 the same province, 3 elsewhere or not named.</summary>
    public static int Steps(ReachSet reach, DistrictCode? place)
    {
        if (reach.Reaches(place))
            return 0;
        // A place that is not named may be as far as any.
        var steps = 3;
        if (place is not { } known)
            return steps;
        foreach (var wanted in reach.Places)
            steps = Math.Min(steps, wanted.Region == known.Region ? 1 : wanted.Province == known.Province ? 2 : 3);
        return steps;
    }

    // What has not begun passes on its first day; what is over passed last on the day before it closed or on its last valid day.
    private static FilterVerdict? Validity(HardFilter filter, bool passes, DateOnly asOf, DateOnly? begins, DateOnly? closed, DateOnly? last)
    {
        if (passes)
            return null;
        var early = begins > asOf ? begins.Value.DayNumber - asOf.DayNumber : 0;
        var end = Math.Min(closed?.DayNumber - 1 ?? int.MaxValue, last?.DayNumber ?? int.MaxValue);
        return new(filter, Math.Max(early, asOf.DayNumber - Math.Min(end, asOf.DayNumber)), ShortfallUnit.Days);
    }

    private static FilterVerdict? District(ReachSet reach, DistrictCode? place) =>
        Steps(reach, place) is > 0 and var steps ? new(HardFilter.District, steps, ShortfallUnit.Places) : null;

    private static FilterVerdict? Levels(HardFilter filter, int? missing) => missing > 0 ? new(filter, missing.Value, ShortfallUnit.Levels) : null;

    private FilterVerdict? Certificates(JobSeeker seeker, JobPosting posting)
    {
        var missing = MissingCertificates(seeker, posting);
        return missing.Length > 0 ? new(HardFilter.Certificates, missing.Length, ShortfallUnit.Items) { Missing = missing } : null;
    }

    private string[] MissingCertificates(JobSeeker seeker, JobPosting posting) => posting.Certificates.Count == 0
        ? []
        : [
            .. posting.Certificates
                .Where(asked => NameTable.Fold(asked).Length > 0 && !seeker.Certificates.Any(held => skills.Satisfies(held, asked)))
                .DistinctBy(skills.Canonical, StringComparer.Ordinal),
        ];

    private static FilterVerdict? Shifts(WorkShifts accepted, WorkShifts asked)
    {
        if (FilterRules.Accepts((byte)asked, (byte)accepted))
            return null;
        return new(HardFilter.Shifts, System.Numerics.BitOperations.PopCount((uint)(asked & ~accepted)), ShortfallUnit.Items);
    }

    private FilterVerdict? WageFloor(JobSeeker seeker, JobPosting posting) =>
        FilterRules.PayFloor(seeker, policy) - posting.Wage?.High?.Yuan is > 0 and var missing ? new(HardFilter.WageFloor, missing, ShortfallUnit.Yuan) : null;
}
