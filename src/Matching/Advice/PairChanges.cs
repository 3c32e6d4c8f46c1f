using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The single changes of a seeker's record that may bring it nearer to a posting; whether they do, ranking says.</summary>
internal sealed class PairChanges(FilterPolicy filters, SkillFinder skills, RelaxationPolicy costs)
{
    public IEnumerable<SeekerChange> Of(JobSeeker seeker, JobPosting posting) =>
    [
        .. Skills(seeker, posting), .. Certificates(seeker, posting), .. Occupation(seeker, posting), .. Place(seeker, posting), .. Pay(seeker, posting),
        .. Shifts(seeker, posting), .. Untold(seeker, posting),
    ];

    /// <summary>Skills asked that the person has not told, each once.</summary>
    public static IEnumerable<SeekerChange> Skills(JobSeeker seeker, JobPosting posting)
    {
        var held = seeker.Skills.Select(NameTable.Fold).ToHashSet(StringComparer.Ordinal);
        return posting.Skills.Where(skill => NameTable.Fold(skill) is { Length: > 0 } folded && held.Add(folded))
            .Select(static skill => new SeekerChange(SeekerChangeKind.AddSkill) { Name = skill });
    }

    /// <summary>The posting's occupation where it is not wanted yet.</summary>
    public static IEnumerable<SeekerChange> Occupation(JobSeeker seeker, JobPosting posting) => posting.Occupation is { } code && !seeker.WantedOccupations.Contains(code)
        ? [new(SeekerChangeKind.AddOccupation) { Occupation = code }]
        : [];

    private IEnumerable<SeekerChange> Certificates(JobSeeker seeker, JobPosting posting) => posting.Certificates
        .Where(asked => NameTable.Fold(asked).Length > 0 && !seeker.Certificates.Any(held => skills.Satisfies(held, asked)))
        .DistinctBy(skills.Canonical, StringComparer.Ordinal)
        .Select(static asked => new SeekerChange(SeekerChangeKind.AddCertificate) { Name = asked });

    private static IEnumerable<SeekerChange> Place(JobSeeker seeker, JobPosting posting) => posting.District is { } place && !ReachSet.Of(seeker).Places.Contains(place.County)
        ? [new(SeekerChangeKind.AddPlace) { Place = place.County }]
        : [];

    // The first step down at which the pair passes, and the first at which the middle of the offer reaches the middle of the wish.
    private IEnumerable<SeekerChange> Pay(JobSeeker seeker, JobPosting posting)
    {
        if (seeker.WantedWage?.Low is not { } least || costs.LowerWish == 0 || posting.Wage is not { IsStated: true } offer)
            return [];
        var steps = PayLadder.Down(least.Yuan, costs).Select(static yuan => new SeekerChange(SeekerChangeKind.LowerWish) { Pay = MonthlyWage.FromMonth(yuan) }).ToArray();
        var highest = offer.High?.Yuan ?? int.MaxValue;
        SeekerChange?[] worth =
        [
            highest < FilterRules.PayFloor(seeker, filters) ? Array.Find(steps, step => highest >= FilterRules.PayFloor(step.ApplyTo(seeker), filters)) : null,
            Jiuye.Matching.Pay.OverTwelveMonths(offer) < Jiuye.Matching.Pay.OverTwelveMonths(seeker.WantedWage)
                ? Array.Find(steps, step => Jiuye.Matching.Pay.OverTwelveMonths(offer) >= Jiuye.Matching.Pay.OverTwelveMonths(step.ApplyTo(seeker).WantedWage)) ?? steps.LastOrDefault()
                : null,
        ];
        return worth.OfType<SeekerChange>().Distinct();
    }

    private static IEnumerable<SeekerChange> Shifts(JobSeeker seeker, JobPosting posting) => FilterRules.Accepts((byte)posting.Shifts, (byte)seeker.AcceptedShifts)
        ? []
        : [new(SeekerChangeKind.AcceptShifts) { Shifts = posting.Shifts & ~seeker.AcceptedShifts }];

    private static IEnumerable<SeekerChange> Untold(JobSeeker seeker, JobPosting posting)
    {
        if (seeker.Education is null && posting.MinimumEducation is { } level and not EducationLevel.None)
            yield return new(SeekerChangeKind.StateEducation) { Education = level };
        if (seeker is { ExperienceYears: null, History.Count: 0 } && posting.Experience is { } range && range != ExperienceRange.NotAsked)
            yield return new(SeekerChangeKind.StateExperience) { Years = range.Low };
        if (seeker.WantedWage is not { IsStated: true } && posting.Wage?.Middle is { } middle)
            yield return new(SeekerChangeKind.StateWish) { Pay = middle };
    }
}
