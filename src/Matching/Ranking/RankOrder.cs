namespace Jiuye.Matching;

/// <summary>Rows in the order of their ids.</summary>
/// <param name="ranks">The place of each row's id among all ids.</param>
internal readonly struct RankOrder(int[] ranks) : IComparer<int>
{
    public int Compare(int left, int right) => ranks[left].CompareTo(ranks[right]);
}
