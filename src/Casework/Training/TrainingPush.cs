using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>培训信息推送: what one willing person is told: the courses that fit, what to bring, and the subsidy to ask for .</summary>
/// <param name="Seeker">Who is told.</param>
/// <param name="Courses">The courses that fit, by opening day.</param>
/// <param name="Subsidy">The pointer to the training subsidy, by the jurisdiction's own conditions; null where it names none.</param>
/// <param name="FreeTraining">Which papers make the training free; null where the jurisdiction names none.</param>
public sealed record TrainingPush(SeekerId Seeker, IReadOnlyList<TrainingCourse> Courses, SubsidyFinding? Subsidy, Decision? FreeTraining)
{
    /// <summary>The pushes of a day: one a person who is without work, wants training and has a course that fits.</summary>
    /// <param name="needs">The ledger of training needs.</param>
    /// <param name="seekers">The records of the persons in it.</param>
    /// <param name="courses">Every entry of the list of courses.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">A person of the ledger has no record.</exception>
    public static IEnumerable<TrainingPush> On(
        IEnumerable<TrainingNeed> needs, IReadOnlyDictionary<SeekerId, JobSeeker> seekers, IReadOnlyList<TrainingCourse> courses, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(seekers);
        var finder = new CourseFinder(courses, policy, asOf);
        foreach (var need in needs.Where(static need => need.Wants == true))
        {
            var seeker = seekers.TryGetValue(need.Seeker, out var known) ? known : throw new ArgumentException($"No record of {need.Seeker}.", nameof(seekers));
            TrainingCourse[] fitting = [.. finder.For(need, seeker).Where(static match => match.Decision.Verdict == Verdict.Holds).Select(static match => match.Course)];
            if (fitting.Length > 0 && seeker.IsSeekingOn(asOf))
                yield return new(need.Seeker, fitting, Pointer(need, policy), Papers(policy));
        }
    }

    private static SubsidyFinding? Pointer(TrainingNeed need, Policy policy) =>
        SubsidyGuide.For(new() { IsHardToEmploy = need.IsHardToEmploy }, policy).FirstOrDefault(static finding => finding.Subsidy == Casework.Subsidy.Training);

    // Nothing of the papers is known before the person shows them: the decision says which.
    private static Decision? Papers(Policy policy) => Casework.FreeTraining.Decide(TraineeGroup.UrbanUnemployed, null, null, policy);
}
