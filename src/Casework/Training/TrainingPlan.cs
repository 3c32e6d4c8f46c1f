using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>培训计划: the ledger of training needs summed by trade and grade, area, age and time, against the courses on offer .</summary>
/// <param name="Lines">The lines: the most places first, then by what is learnt.</param>
/// <param name="WithoutSuggestion">Persons of the ledger who want training and to whom nothing can be suggested yet.</param>
public sealed record TrainingPlan(IReadOnlyList<TrainingPlanLine> Lines, int WithoutSuggestion)
{
    /// <summary>Sums the ledger up.</summary>
    /// <param name="needs">The rows, a person once.</param>
    /// <param name="openings">How many persons each posting wants to hire; a posting that is absent counts for none.</param>
    /// <param name="courses">The courses; those that have begun or are no longer published have no seats to offer.</param>
    /// <param name="qualified">Persons in the trade who pass some of the postings without training.</param>
    /// <param name="policy">The jurisdiction: when an entry of the list of courses ends.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">A person has two rows.</exception>
    public static TrainingPlan Of(
        IReadOnlyList<TrainingNeed> needs, IReadOnlyDictionary<PostingId, int> openings, IReadOnlyList<TrainingCourse> courses,
        Func<TrainingAim, IReadOnlySet<PostingId>, int> qualified, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(openings);
        ArgumentNullException.ThrowIfNull(courses);
        ArgumentNullException.ThrowIfNull(qualified);
        ArgumentNullException.ThrowIfNull(policy);
        if (needs.GroupBy(static need => need.Seeker).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.Key} has two rows; expected one a person.", nameof(needs));
        TrainingCourse[] offered = [.. CourseList.On(courses, policy, asOf).Current.Where(course => course.StartsOn >= asOf)];
        return new(
            [
                .. needs.Where(static need => need.Suggested is not null).GroupBy(static need => need.Suggested!.Aim)
                    .Select(group => Line(group.Key, [.. group], openings, offered, qualified))
                    .OrderByDescending(static line => line.Places).ThenByDescending(static line => line.Persons).ThenBy(static line => line.Aim),
            ],
            needs.Count(static need => need.Suggested is null));
    }

    private static TrainingPlanLine Line(
        TrainingAim aim, TrainingNeed[] persons, IReadOnlyDictionary<PostingId, int> openings, TrainingCourse[] courses, Func<TrainingAim, IReadOnlySet<PostingId>, int> qualified)
    {
        var postings = persons.SelectMany(static need => need.Suggested!.Opened).ToHashSet();
        return new(aim)
        {
            Persons = persons.Length,
            Willing = persons.Count(static need => need.Wants == true),
            HardToEmploy = persons.Count(static need => need.IsHardToEmploy == true),
            Postings = postings.Count,
            Openings = postings.Sum(posting => openings.GetValueOrDefault(posting)),
            Qualified = postings.Count == 0 ? 0 : qualified(aim, postings),
            Seats = courses.Where(course => course.LeadsTo(aim)).Sum(static course => course.FreeSeats ?? 0),
            Cells =
            [
                .. persons.GroupBy(static need => (Area: need.Area?.County, need.AgeBand, need.Sessions))
                    .OrderBy(static cell => cell.Key.Area).ThenBy(static cell => cell.Key.AgeBand, StringComparer.Ordinal).ThenBy(static cell => cell.Key.Sessions)
                    .Select(static cell => new TrainingPlanCell(cell.Key.Area, cell.Key.AgeBand, cell.Key.Sessions, cell.Count(), cell.Count(static need => need.Wants == true))),
            ],
        };
    }
}
