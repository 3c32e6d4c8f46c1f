using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What a seeker may give up, and what each posting would need of it .</summary>
internal sealed class SeekerRelaxer
{
    private static readonly WorkShifts[] EachShift = [WorkShifts.Day, WorkShifts.Night, WorkShifts.Rotating];

    private readonly JobSeeker seeker;
    private readonly FilterInspector inspector;
    private readonly ReachSet reach;
    private readonly int[] floors;
    private readonly RelaxationLadder place;
    private readonly RelaxationLadder pay;
    private readonly RelaxationLadder[] shifts;
    private readonly RelaxationLadder again;

    public SeekerRelaxer(JobSeeker seeker, FilterPolicy filters, FilterInspector inspector, RelaxationPolicy costs)
    {
        this.seeker = seeker;
        this.inspector = inspector;
        reach = ReachSet.Of(seeker);
        var wishes = Wishes(seeker, costs);
        floors = [FilterRules.PayFloor(seeker, filters), .. wishes.Select(wish => FilterRules.PayFloor(RelaxedRecords.Of(seeker, wish), filters))];
        place = Places(costs);
        pay = new(wishes, [.. wishes.Select(static (_, step) => step + 1.0)]);
        shifts = [.. EachShift.Select(shift => Single(new(RelaxationKind.AcceptShift, CostOf(shift, costs)) { Shift = shift }))];
        again = Single(new(RelaxationKind.RecommendAgain, costs.RecommendAgain));
        Ladders = [place, pay, .. shifts, again];
    }

    /// <summary>What may be given up, in the order of <see cref="RelaxationKind"/>.</summary>
    public IReadOnlyList<RelaxationLadder> Ladders { get; }

    /// <summary>Writes the rung that a posting needs of each ladder.</summary>
    /// <param name="posting">A posting that is open.</param>
    /// <param name="wasReferred">True where the pair was recommended before.</param>
    /// <param name="needed">One rung a ladder.</param>
    /// <returns>False where nothing that may be given up lets it in.</returns>
    public bool TryNeed(JobPosting posting, bool wasReferred, Span<int> needed)
    {
        if (posting.MinimumEducation > seeker.Education || posting.MinimumSkillGrade > seeker.SkillGrade || inspector.Years(posting, seeker.Age) is not null)
            return false;
        var steps = FilterInspector.Steps(reach, posting.District);
        if (steps > 0 && !NamesPlace(posting))
            return false;
        needed[0] = place.Needed(steps);
        needed[1] = pay.Needed(PayStep(posting));
        for (var shift = 0; shift < EachShift.Length; shift++)
            needed[2 + shift] = shifts[shift].Needed(Lacks(posting, EachShift[shift]) ? 1 : 0);
        needed[^1] = again.Needed(wasReferred ? 1 : 0);
        return !needed.Contains(RelaxationLadder.Never) && inspector.PassesFacts(seeker, posting);
    }

    // A posting that names no place may lie anywhere: nobody can say yes to that.
    private static bool NamesPlace(JobPosting posting) => posting.District is { } place && DistrictGazetteer.Prc2023.Contains(place.Province);

    private static RelaxationLadder Places(RelaxationPolicy costs)
    {
        (double Cost, double Steps, DistrictLevel? Level)[] rungs =
            [(costs.WholeCity, 1, DistrictLevel.City), (costs.WholeProvince, 2, DistrictLevel.Province), (costs.WholeCountry, 3, null)];
        var allowed = Array.FindAll(rungs, static rung => rung.Cost > 0);
        return new(Array.ConvertAll(allowed, static rung => new Relaxation(RelaxationKind.WiderPlace, rung.Cost) { Place = rung.Level }), Array.ConvertAll(allowed, static rung => rung.Steps));
    }

    private static Relaxation[] Wishes(JobSeeker seeker, RelaxationPolicy costs) => seeker.WantedWage?.Low is not { } least || costs.LowerWish == 0
        ? []
        : [
            .. PayLadder.Down(least.Yuan, costs).Select((yuan, step) =>
                new Relaxation(RelaxationKind.LowerWish, (step + 1) * costs.LowerWish) { Pay = MonthlyWage.FromMonth(yuan) }),
        ];

    private static RelaxationLadder Single(Relaxation rung) => rung.Cost > 0 ? RelaxationLadder.Of(rung) : new([], []);

    private static double CostOf(WorkShifts shift, RelaxationPolicy costs) => shift switch
    {
        WorkShifts.Day => costs.AcceptDayShift,
        WorkShifts.Night => costs.AcceptNightShift,
        _ => costs.AcceptRotatingShifts,
    };

    // Steps down until the posting's highest pay reaches the floor; one more than there are where none suffices.
    private double PayStep(JobPosting posting)
    {
        var highest = posting.Wage?.High?.Yuan ?? int.MaxValue;
        var step = Array.FindIndex(floors, floor => highest >= floor);
        return step < 0 ? floors.Length : step;
    }

    private bool Lacks(JobPosting posting, WorkShifts shift) =>
        seeker.AcceptedShifts != WorkShifts.None && posting.Shifts.HasFlag(shift) && !seeker.AcceptedShifts.HasFlag(shift);
}
