using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>培训项目清单的当日状态: which entries stand on the published list on a day, and which have to come off it .</summary>
/// <param name="Current">The entries that stand, by opening day (those without one last), then by identity.</param>
/// <param name="Expired">The entries to remove, by identity.</param>
/// <param name="NotYet">The entries whose publication has not begun, by identity.</param>
public sealed record CourseList(IReadOnlyList<TrainingCourse> Current, IReadOnlyList<TrainingCourse> Expired, IReadOnlyList<TrainingCourse> NotYet)
{
    /// <summary>The list on a day.</summary>
    /// <param name="courses">Every entry.</param>
    /// <param name="policy">The jurisdiction: when an entry ends that states no last day.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">Two entries have one identity.</exception>
    public static CourseList On(IReadOnlyList<TrainingCourse> courses, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(courses);
        ArgumentNullException.ThrowIfNull(policy);
        if (courses.GroupBy(static course => course.Id).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Two entries are called {twice.Key}; expected one.", nameof(courses));
        var endsOnOpening = policy.Get(PolicyParameters.TrainingListExpiry)?.Name == "opening_day";
        var byId = courses.OrderBy(static course => course.Id).ToList();
        return new(
            [.. byId.Where(course => !IsOver(course) && !IsEarly(course)).OrderBy(static course => course.StartsOn ?? DateOnly.MaxValue)],
            [.. byId.Where(IsOver)],
            [.. byId.Where(course => IsEarly(course) && !IsOver(course))]);

        bool IsOver(TrainingCourse course) => (course.PublishedUntil ?? (endsOnOpening ? course.StartsOn : null)) < asOf;
        bool IsEarly(TrainingCourse course) => course.PublishedOn > asOf;
    }
}
