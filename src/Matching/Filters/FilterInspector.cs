using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Says of one pair which filters fail and by how much.</summary>
internal sealed class FilterInspector(MarketIndex index, FilterPolicy policy)
{
    /// <summary>Every failing filter, in the order of <see cref="HardFilter"/>; empty where the pair passes.</summary>
    public IReadOnlyList<FilterVerdict> Failing(int seekerRow, int postingRow, DateOnly asOf)
    {
        var seeker = index.Seekers.Records[seekerRow];
        var posting = index.Postings.Records[postingRow];
        FilterVerdict?[] verdicts =
        [
            Validity(HardFilter.PostingOpen, posting.IsOpenOn(asOf), asOf, posting.PostedOn, posting.ClosedOn, posting.ValidUntil),
            Validity(HardFilter.SeekerSeeking, seeker.IsSeekingOn(asOf), asOf, seeker.RegisteredOn, seeker.ClosedOn, seeker.ValidUntil),
            District(index.Seekers.Reaches.Sets[index.Seekers.Reaches[seekerRow]], posting.District),
            Levels(HardFilter.Education, (int?)posting.MinimumEducation - (int?)seeker.Education),
            Levels(HardFilter.SkillGrade, (int?)posting.MinimumSkillGrade - (int?)seeker.SkillGrade),
            Certificates(seekerRow, postingRow),
            policy.EnforcesAgeLimits ? Age(seeker.Age, posting) : null,
            Levels(HardFilter.Health, (int?)posting.PhysicalDemand + (int?)seeker.Health - (int)PhysicalDemand.Heavy),
            Shifts(seeker.AcceptedShifts, posting.Shifts),
            WageFloor(seekerRow, postingRow),
            index.Referrals.First(seekerRow, postingRow) <= asOf ? new(HardFilter.NotYetReferred, 0, ShortfallUnit.Decision) : null,
        ];
        return [.. verdicts.OfType<FilterVerdict>()];
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

    private static FilterVerdict? District(ReachSet reach, DistrictCode? place)
    {
        if (reach.Reaches(place))
            return null;
        // A place that is not named may be as far as any.
        var steps = 3;
        if (place is not { } known)
            return new(HardFilter.District, steps, ShortfallUnit.Places);
        foreach (var wanted in reach.Places)
            steps = Math.Min(steps, wanted.Region == known.Region ? 1 : wanted.Province == known.Province ? 2 : 3);
        return new(HardFilter.District, steps, ShortfallUnit.Places);
    }

    private static FilterVerdict? Levels(HardFilter filter, int? missing) => missing > 0 ? new(filter, missing.Value, ShortfallUnit.Levels) : null;

    private FilterVerdict? Certificates(int seeker, int posting)
    {
        var asked = index.Postings.Certificates[posting];
        var shared = IntLists.CountShared(asked, index.Seekers.Certificates[seeker]);
        if (shared == asked.Length)
            return null;
        var held = index.Seekers.Records[seeker].Certificates;
        string[] missing =
        [
            .. index.Postings.Records[posting].Certificates
                .Where(name => NameTable.Fold(name).Length > 0 && !held.Any(one => index.Reader.Skills.Satisfies(one, name)))
                .DistinctBy(index.Reader.Skills.Canonical, StringComparer.Ordinal),
        ];
        return new(HardFilter.Certificates, asked.Length - shared, ShortfallUnit.Items) { Missing = missing };
    }

    private static FilterVerdict? Age(int? age, JobPosting posting)
    {
        var years = age < posting.MinimumAge ? posting.MinimumAge - age : age > posting.MaximumAge ? age - posting.MaximumAge : null;
        return years is { } out_ ? new(HardFilter.Age, out_, ShortfallUnit.Years) : null;
    }

    private static FilterVerdict? Shifts(WorkShifts accepted, WorkShifts asked)
    {
        if (FilterRules.Accepts((byte)asked, (byte)accepted))
            return null;
        return new(HardFilter.Shifts, System.Numerics.BitOperations.PopCount((uint)(asked & ~accepted)), ShortfallUnit.Items);
    }

    private FilterVerdict? WageFloor(int seeker, int posting)
    {
        var missing = (long)index.Seekers.PayFloor[seeker] - index.Postings.HighestPay[posting];
        return missing > 0 ? new(HardFilter.WageFloor, missing, ShortfallUnit.Yuan) : null;
    }
}
