namespace Jiuye.Analytics.Publication;

/// <summary>The cells that few sums join to a cell: where its protection is looked for first.</summary>
internal sealed class NearbyCells(AdditiveTable table, int most)
{
    /// <summary>The cells nearest by sums, in rising order; null once all are meant.</summary>
    internal IReadOnlyList<int>? Around(int cell, int step)
    {
        if (step > 0 || table.Values.Count <= most)
            return null;
        var (seen, open, sums) = (new HashSet<int> { cell }, new Queue<int>([cell]), new HashSet<int>());
        while (seen.Count < most && open.TryDequeue(out var at))
        {
            foreach (var sum in table.SumsOf(at).Where(sums.Add))
            {
                foreach (var other in table.Sums[sum].Parts.Append(table.Sums[sum].Total))
                {
                    if (table.Values[other] > 0 && seen.Add(other))
                        open.Enqueue(other);
                }
            }
        }

        return [.. seen.Order()];
    }
}
