namespace Jiuye.Matching.Learning.Measures;

/// <summary>Parts of the rows for cross-validation; rows of one group never stand in two.</summary>
internal static class GroupedFolds
{
    /// <summary>The fold of each row.</summary>
    /// <param name="groups">A number for each row; empty where each row stands alone.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="folds">At least 2; at most as many as groups.</param>
    /// <param name="seed">Other seeds give other folds.</param>
    /// <returns>n numbers in [0, folds): large groups are laid first, each into the lightest fold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer groups than folds.</exception>
    internal static int[] Assign(ReadOnlySpan<int> groups, int rows, int folds, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var gathered = RowGroups.Of(groups, rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(gathered.Count, folds, nameof(groups));
        var order = Enumerable.Range(0, gathered.Count).ToArray();
        new SeededRandom(seed).Shuffle(order.AsSpan());
        var (loads, of) = (new int[folds], new int[rows]);
        foreach (var group in order.OrderByDescending(group => gathered[group].Length))
        {
            var lightest = Array.IndexOf(loads, loads.Min());
            loads[lightest] += gathered[group].Length;
            foreach (var row in gathered[group])
                of[row] = lightest;
        }

        return of;
    }
}
