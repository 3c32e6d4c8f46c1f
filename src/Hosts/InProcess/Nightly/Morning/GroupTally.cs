using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>How many seekers of each group of one dimension stand at levels 3 and 4.</summary>
internal sealed class GroupTally(string id, Bilingual name)
{
    private readonly SortedDictionary<int, (Bilingual Name, long Seekers, long Three, long Four)> groups = [];

    /// <summary>Counts one seeker.</summary>
    /// <param name="order">The group's place among the groups of the dimension.</param>
    /// <param name="group">The group.</param>
    /// <param name="level">The seeker's level.</param>
    internal void Add(int order, Bilingual group, DifficultyLevel level)
    {
        var (_, seekers, three, four) = groups.GetValueOrDefault(order);
        groups[order] = (
            group,
            seekers + 1,
            three + (level == DifficultyLevel.Three ? 1 : 0),
            four + (level == DifficultyLevel.Four ? 1 : 0));
    }

    /// <summary>The groups in their natural order.</summary>
    internal ReportedDimension InOrder() => new(id, name, [.. groups.Values.Select(Group)]);

    /// <summary>The groups with most people hard to place, ties in their natural order.</summary>
    internal ReportedDimension HardestFirst(int top) =>
        new(id, name, [.. groups.Values.Select(Group).OrderByDescending(static group => group.LevelThree + group.LevelFour).Take(top)]);

    private static ReportedGroup Group((Bilingual Name, long Seekers, long Three, long Four) group) =>
        new(group.Name, group.Seekers, group.Three, group.Four);
}
