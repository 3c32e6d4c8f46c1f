using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What an employer may give up, and what each seeker would need of it .</summary>
internal sealed class PostingRelaxer
{
    private readonly JobPosting posting;
    private readonly FilterPolicy filters;
    private readonly FilterInspector inspector;
    private readonly int[] offers;
    private readonly RelaxationLadder education;
    private readonly RelaxationLadder grade;
    private readonly RelaxationLadder pay;
    private readonly RelaxationLadder age;
    private readonly RelaxationLadder shifts;
    private readonly RelaxationLadder again;

    public PostingRelaxer(JobPosting posting, FilterPolicy filters, FilterInspector inspector, RelaxationPolicy costs)
    {
        this.posting = posting;
        this.filters = filters;
        this.inspector = inspector;
        offers = [posting.Wage?.High?.Yuan ?? int.MaxValue, .. Offers(posting, costs)];
        education = Levels((int?)posting.MinimumEducation ?? 0, costs.LowerEducation, RelaxationKind.LowerEducation, static (rung, asked) => rung with { Education = (EducationLevel)asked });
        grade = Levels((int?)posting.MinimumSkillGrade ?? 0, costs.LowerSkillGrade, RelaxationKind.LowerSkillGrade, static (rung, asked) => rung with { SkillGrade = (SkillGrade)asked });
        pay = new(
            [.. offers.Skip(1).Select((yuan, step) => new Relaxation(RelaxationKind.RaiseOffer, (step + 1) * costs.RaiseOffer) { Pay = MonthlyWage.FromMonth(yuan) })],
            [.. offers.Skip(1).Select(static (_, step) => step + 1.0)]);
        age = Single(RelaxationKind.DropAgeLimits, costs.DropAgeLimits);
        shifts = Single(RelaxationKind.FlexibleShifts, costs.FlexibleShifts);
        again = Single(RelaxationKind.RecommendAgain, costs.RecommendAgain);
        Ladders = [education, grade, pay, age, shifts, again];
    }

    /// <summary>What may be given up, in the order of <see cref="RelaxationKind"/>.</summary>
    public IReadOnlyList<RelaxationLadder> Ladders { get; }

    /// <summary>Writes the rung that a seeker needs of each ladder.</summary>
    /// <param name="seeker">A seeker who is searching.</param>
    /// <param name="wasReferred">True where the pair was recommended before.</param>
    /// <param name="needed">One rung a ladder.</param>
    /// <returns>False where nothing that may be given up lets the person in.</returns>
    public bool TryNeed(JobSeeker seeker, bool wasReferred, Span<int> needed)
    {
        if (!ReachSet.Of(seeker).Reaches(posting.District))
            return false;
        needed[0] = education.Needed((int?)posting.MinimumEducation - (int?)seeker.Education ?? 0);
        needed[1] = grade.Needed((int?)posting.MinimumSkillGrade - (int?)seeker.SkillGrade ?? 0);
        needed[2] = pay.Needed(PayStep(FilterRules.PayFloor(seeker, filters)));
        needed[3] = age.Needed(inspector.Years(posting, seeker.Age) ?? 0);
        needed[4] = shifts.Needed(FilterRules.Accepts((byte)posting.Shifts, (byte)seeker.AcceptedShifts) ? 0 : 1);
        needed[5] = again.Needed(wasReferred ? 1 : 0);
        return !needed.Contains(RelaxationLadder.Never) && inspector.PassesFacts(seeker, posting);
    }

    private static IEnumerable<int> Offers(JobPosting posting, RelaxationPolicy costs) =>
        posting.Wage?.High is { } highest && costs.RaiseOffer > 0 ? PayLadder.Up(highest.Yuan, costs) : [];

    private static RelaxationLadder Levels(int asked, double cost, RelaxationKind kind, Func<Relaxation, int, Relaxation> toAsk)
    {
        var rungs = cost > 0 ? Enumerable.Range(1, asked).ToArray() : [];
        return new(Array.ConvertAll(rungs, levels => toAsk(new(kind, levels * cost), asked - levels)), Array.ConvertAll(rungs, static levels => (double)levels));
    }

    private static RelaxationLadder Single(RelaxationKind kind, double cost) => cost > 0 ? RelaxationLadder.Of(new(kind, cost)) : new([], []);

    // Steps up until the highest pay reaches the person's floor; one more than there are where none suffices.
    private double PayStep(int floor)
    {
        var step = Array.FindIndex(offers, offer => offer >= floor);
        return step < 0 ? offers.Length : step;
    }
}
