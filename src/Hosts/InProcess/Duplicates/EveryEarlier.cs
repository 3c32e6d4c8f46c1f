namespace Jiuye;

/// <summary>All sets added so far: best for a handful, and misses none.</summary>
internal sealed class EveryEarlier : ICandidates
{
    private readonly List<int> added = [];

    public void Find(ReadOnlySpan<ulong> set, List<int> rows)
    {
        rows.Clear();
        rows.AddRange(added);
    }

    public void Add(int row, ReadOnlySpan<ulong> set) => added.Add(row);
}
