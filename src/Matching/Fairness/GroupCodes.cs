namespace Jiuye.Matching.Fairness;

/// <summary>The groups of every person in all groupings, a person's side by side: to count a pool in many groupings, each person is fetched once.</summary>
internal sealed class GroupCodes
{
    private readonly int[] codes;
    private readonly int[] starts;
    private readonly int[] pools;

    /// <summary>Lays the groupings of as many persons side by side.</summary>
    internal GroupCodes(IReadOnlyList<AuditGrouping> groupings, int persons)
    {
        starts = new int[groupings.Count + 1];
        for (var grouping = 0; grouping < groupings.Count; grouping++)
            starts[grouping + 1] = starts[grouping] + groupings[grouping].Cells;
        (codes, pools) = (new int[checked(persons * groupings.Count)], new int[starts[^1]]);
        for (var grouping = 0; grouping < groupings.Count; grouping++)
        {
            for (var person = 0; person < persons; person++)
                codes[(person * groupings.Count) + grouping] = starts[grouping] + groupings[grouping].Of(person);
        }
    }

    /// <summary>Counts the groups of a pool; <see cref="PoolOf"/> has them.</summary>
    internal void Count(ReadOnlySpan<int> persons)
    {
        Array.Clear(pools);
        var wide = starts.Length - 1;
        foreach (var person in persons)
        {
            foreach (var cell in codes.AsSpan(person * wide, wide))
                pools[cell]++;
        }
    }

    /// <summary>The group of each of some persons, grouping by grouping: the groups of grouping g stand from g · persons on.</summary>
    internal void Groups(ReadOnlySpan<int> persons, Span<int> groups)
    {
        var wide = starts.Length - 1;
        for (var place = 0; place < persons.Length; place++)
        {
            var row = codes.AsSpan(persons[place] * wide, wide);
            for (var grouping = 0; grouping < row.Length; grouping++)
                groups[(grouping * persons.Length) + place] = row[grouping] - starts[grouping];
        }
    }

    /// <summary>How many of each group of a grouping the pool has that was counted last.</summary>
    internal ReadOnlySpan<int> PoolOf(int grouping) => pools.AsSpan(starts[grouping], starts[grouping + 1] - starts[grouping]);
}
