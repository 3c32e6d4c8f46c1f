using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>培训需求调查汇总: what the communities report to the street of their survey of training needs .</summary>
public static class TrainingSurvey
{
    /// <summary>The last form of each person up to a day; of two of one day the one that came in later.</summary>
    /// <param name="forms">The forms, in the order in which they came in.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlyDictionary<SeekerId, TrainingWish> Latest(IEnumerable<TrainingWish> forms, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var latest = new Dictionary<SeekerId, TrainingWish>();
        foreach (var form in forms)
        {
            if (form.On <= asOf && !(latest.TryGetValue(form.Seeker, out var known) && known.On > form.On))
                latest[form.Seeker] = form;
        }

        return latest;
    }

    /// <summary>One row a community, by its code; forms without a community come first.</summary>
    /// <param name="forms">The forms, in the order in which they came in.</param>
    /// <param name="asOf">The day; each person counts once, by the last form.</param>
    public static IReadOnlyList<CommunityNeeds> ByCommunity(IEnumerable<TrainingWish> forms, DateOnly asOf) =>
    [
        .. Latest(forms, asOf).Values.GroupBy(static form => form.Community).OrderBy(static group => group.Key)
            .Select(static group => new CommunityNeeds(
                group.Key,
                group.Count(),
                group.Count(static form => form.Wants == true),
                group.Count(static form => form.Wants == false),
                group.Count(static form => form.Blank().Count > 0),
                [
                    .. group.Where(static form => form is { Wants: true, Trade: not null })
                        .GroupBy(static form => new TrainingAim(form.Trade!.Value) { Grade = form.Grade })
                        .OrderByDescending(static wished => wished.Count()).ThenBy(static wished => wished.Key)
                        .Select(static wished => new WishedTraining(wished.Key, wished.Count())),
                ])),
    ];
}
