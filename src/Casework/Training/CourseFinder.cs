using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Finds the courses that fit a person's need by trade, grade, time, place, age, schooling and grade held .</summary>
/// <remarks>Schools are never ranked: the person chooses freely among all courses that fit, by opening day (000 Art. 23).</remarks>
/// <param name="courses">Every entry of the list.</param>
/// <param name="policy">The jurisdiction.</param>
/// <param name="asOf">The day.</param>
public sealed class CourseFinder(IReadOnlyList<TrainingCourse> courses, Policy policy, DateOnly asOf)
{
    internal const string Article = "001 Ch.2 §3(2), L1294; Ch.5 §2(3).1–2, L2314–2318";

    private readonly CourseList list = CourseList.On(courses, policy, asOf);

    /// <summary>Every current course of the trade, those that fit first, then those of which something is to be asked, then those that do not fit.</summary>
    /// <param name="need">The person's row of the ledger of training needs.</param>
    /// <param name="seeker">The person's record.</param>
    /// <returns>Empty where nothing is suggested yet, or no course of the trade stands on the list.</returns>
    /// <exception cref="ArgumentException">The record is another person's.</exception>
    public IReadOnlyList<CourseMatch> For(TrainingNeed need, JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(seeker);
        if (need.Seeker != seeker.Id)
            throw new ArgumentException($"The record must be that of {need.Seeker}.", nameof(seeker));
        return need.Suggested is not { } suggested
            ? []
            : [
                .. list.Current.Where(course => course.Aim.Trade.Contains(suggested.Aim.Trade))
                    .Select(course => new CourseMatch(course, Decide(course, need, suggested.Aim, seeker)))
                    .OrderBy(static match => match.Decision.Verdict switch { Verdict.Holds => 0, Verdict.CannotTell => 1, _ => 2 })
                    .ThenBy(static match => match.Course.StartsOn ?? DateOnly.MaxValue).ThenBy(static match => match.Course.Id),
            ];
    }

    private Decision Decide(TrainingCourse course, TrainingNeed need, TrainingAim aim, JobSeeker seeker) => Condition.All(
        policy.Statements(PolicyParameters.CourseChoice) is [var choice, ..] ? choice.Source : Article,
        new(new("可向本人推荐该培训", "the person may be told of this course"), new("该培训不适合本人", "this course does not fit")),
        [
            Condition.Of(course.LeadsTo(aim), $"培训内容：{aim.ToText().Zh}", $"leads to {aim.ToText().En}"),
            Starts(course, need),
            Condition.Of(Overlap(course.Sessions, need.Sessions), "上课时段与本人时间相合", "held when the person can come"),
            Condition.Of(course.FreeSeats is { } free ? free > 0 : null, "尚有名额", "a seat is free"),
            Condition.Of(course.Place is { } place && seeker.District is { } home ? place.Region == home.Region : null, "在本人所在城市", "held in the person's city"),
            .. Kind(course, seeker),
            .. Entry(course, seeker),
            .. Choice(course),
        ]);

    private Condition Starts(TrainingCourse course, TrainingNeed need)
    {
        var from = need.AvailableFrom is { } available && available > asOf ? available : asOf;
        return new(
            course.StartsOn is { } opens ? opens >= from : null,
            Say.On(course.StartsOn, "开班", "opens"),
            Say.Both($"{from:yyyy-MM-dd}或之后开班", $"opens on {from:yyyy-MM-dd} or later"));
    }

    // Either side that says nothing excludes nothing: the school will tell.
    private static bool? Overlap(TrainingSessions held, TrainingSessions possible) =>
        held == TrainingSessions.None || possible == TrainingSessions.None ? true : (held & possible) == held;

    private static IEnumerable<Condition> Entry(TrainingCourse course, JobSeeker seeker)
    {
        if (course.MinimumAge is not null || course.MaximumAge is not null)
            yield return Condition.Of(seeker.Age is { } age ? !(age < course.MinimumAge) && !(age > course.MaximumAge) : null, "符合年龄要求", "of the age admitted");
        if (course.MinimumEducation is { } schooling and not EducationLevel.None)
            yield return Condition.Of(seeker.Education is { } held ? held >= schooling : null, "符合学历要求", "of the schooling admitted");
        if (course.EntryGrade is { } grade and not SkillGrade.None)
            yield return Condition.Of(seeker.SkillGrade is { } own ? own >= grade : null, $"已取得{SkillGradeText.NameOf(grade).Zh}", $"holds the grade asked: {SkillGradeText.NameOf(grade).En}");
    }

    // A re-employment course is for those without work, an upgrading one for those in it; the other kinds ask what no record of a seeker tells.
    private IEnumerable<Condition> Kind(TrainingCourse course, JobSeeker seeker)
    {
        var isInWork = RecordedFacts.Of(seeker, asOf).IsInWork;
        return course.Kind switch
        {
            TrainingKind.Reemployment => [Condition.Of(!isInWork, "失业人员", "without work")],
            TrainingKind.Upgrading => [Condition.Of(isInWork, "在职职工", "in work")],
            TrainingKind.Transfer => [Condition.Of(null, "农业富余劳动力", "rural surplus labour")],
            TrainingKind.OrderBased => [Condition.Of(null, "用人单位与学校订单培训的对象", "one of those for whom the employer has ordered the training")],
            _ => [],
        };
    }

    // What the course has to fit besides where the person chooses it freely; that it meets the need is what the other conditions say.
    private IEnumerable<Condition> Choice(TrainingCourse course) => policy.Statements(PolicyParameters.CourseChoice)
        .Where(static statement => statement.Case == "fits_city_functions")
        .Select(statement => Condition.Of(course.FitsCityFunctions, ChecklistWords.Of(statement.Case!).Zh, ChecklistWords.Of(statement.Case!).En));
}
