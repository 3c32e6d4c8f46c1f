namespace Jiuye.Analytics;

/// <summary>One way of putting the cells of a wage table together into wider ones: a rung of a ladder or an earlier release.</summary>
/// <param name="WiderOf">For each cell the number of its wider one.</param>
/// <param name="IsPrinted">For each wider cell whether it is shown.</param>
/// <param name="IsFixed">True where that can't be changed any more.</param>
internal sealed record WagePartition(int[] WiderOf, bool[] IsPrinted, bool IsFixed)
{
    internal bool Prints(int cell) => WiderOf[cell] >= 0 && IsPrinted[WiderOf[cell]];
}
