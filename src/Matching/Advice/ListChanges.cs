using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The single changes of a seeker's record that may make the list better; whether they do, ranking says.</summary>
internal sealed class ListChanges(FilterInspector inspector, SkillFinder skills, OccupationRelatedness relatedness, RelaxationPolicy costs)
{
    // Whoever wants any trade is offered it: only one that is near to what the person wants or had is advice.
    private const double NearTrade = 0.5;

    // What the first pages ask decides; of each kind those that most postings ask.
    private const int SkillsTried = 8;
    private const int OccupationsTried = 5;
    private const int CertificatesTried = 5;

    private static readonly WorkShifts[] EachShift = [WorkShifts.Day, WorkShifts.Night, WorkShifts.Rotating];

    /// <summary>Changes worth trying.</summary>
    /// <param name="seeker">Whose list.</param>
    /// <param name="list">The best postings of the list as it is.</param>
    /// <param name="open">Every posting that asks for a certificate, is open and was not recommended to the seeker before.</param>
    /// <param name="asOf">The day asked about.</param>
    public IEnumerable<SeekerChange> Of(JobSeeker seeker, IReadOnlyList<JobPosting> list, IEnumerable<JobPosting> open, DateOnly asOf) =>
    [
        .. MostAsked(list.SelectMany(posting => PairChanges.Skills(seeker, posting)), static change => NameTable.Fold(change.Name!), SkillsTried),
        .. MostAsked(Licences(seeker, open, asOf), change => skills.Canonical(change.Name!), CertificatesTried),
        .. MostAsked(list.SelectMany(posting => PairChanges.Occupation(seeker, posting)).Where(change => IsNear(seeker, change.Occupation!.Value)), static change => change.Occupation!.Value.ToString(), OccupationsTried),
        .. Places(seeker), .. Wishes(seeker), .. Shifts(seeker),
    ];

    private static IEnumerable<SeekerChange> MostAsked(IEnumerable<SeekerChange> changes, Func<SeekerChange, string> name, int most) => changes
        .GroupBy(name, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal)
        .Take(most).Select(static group => group.First());

    // Certificates that alone stand between the person and a posting.
    private IEnumerable<SeekerChange> Licences(JobSeeker seeker, IEnumerable<JobPosting> open, DateOnly asOf) => open
        .Where(static posting => posting.Certificates.Count > 0)
        .Select(posting => inspector.Failing(seeker, posting, null, asOf) is [{ Filter: HardFilter.Certificates, Missing: [var missing] }] ? missing : null)
        .OfType<string>().Select(static missing => new SeekerChange(SeekerChangeKind.AddCertificate) { Name = missing });

    private bool IsNear(JobSeeker seeker, OccupationCode offered) => seeker.WantedOccupations
        .Concat(seeker.History.Select(static spell => spell.Occupation).OfType<OccupationCode>())
        .Any(own => relatedness.Between(own, offered).Weight >= NearTrade);

    private IEnumerable<SeekerChange> Places(JobSeeker seeker)
    {
        if (ReachSet.Of(seeker).Places.Count == 0)
            yield break;
        if (costs.WholeCity > 0)
            yield return new(SeekerChangeKind.WiderPlace) { Wide = DistrictLevel.City };
        if (costs.WholeProvince > 0)
            yield return new(SeekerChangeKind.WiderPlace) { Wide = DistrictLevel.Province };
        if (costs.WholeCountry > 0)
            yield return new(SeekerChangeKind.WiderPlace);
    }

    private IEnumerable<SeekerChange> Wishes(JobSeeker seeker) => seeker.WantedWage?.Low is { } least && costs.LowerWish > 0
        ? PayLadder.Down(least.Yuan, costs).Select(static yuan => new SeekerChange(SeekerChangeKind.LowerWish) { Pay = MonthlyWage.FromMonth(yuan) })
        : [];

    private static IEnumerable<SeekerChange> Shifts(JobSeeker seeker) => seeker.AcceptedShifts == WorkShifts.None
        ? []
        : EachShift.Where(shift => !seeker.AcceptedShifts.HasFlag(shift)).Select(static shift => new SeekerChange(SeekerChangeKind.AcceptShifts) { Shifts = shift });
}
