using Jiuye.Matching.Learning;

namespace Jiuye.Matching.Clearing;

/// <summary>For everyone of one side, all of the other side, best first.</summary>
internal sealed class SideLists
{
    // Rows that one part of the work takes.
    private const int RowsAPart = 16;

    private SideLists(int lists, int length, int[] order) => (Lists, Length, Order) = (lists, length, order);

    internal int Lists { get; }

    internal int Length { get; }

    /// <summary>lists × length: who stands at each place.</summary>
    internal int[] Order { get; }

    /// <summary>Lists by their keys.</summary>
    /// <param name="keys">lists × length, from 0 up; ties stand by number.</param>
    /// <param name="lists">How many.</param>
    /// <param name="length">How long each is.</param>
    /// <param name="threads">The lists do not depend on it.</param>
    internal static SideLists ByKeys(double[] keys, int lists, int length, int threads)
    {
        var order = new int[keys.Length];
        ParallelParts.Run((lists + RowsAPart - 1) / RowsAPart, threads, part =>
        {
            var sort = new RankOrder();
            for (var list = part * RowsAPart; list < Math.Min(lists, (part + 1) * RowsAPart); list++)
                sort.Sort(keys.AsSpan(list * length, length), order.AsSpan(list * length, length));
        });
        return new(lists, length, order);
    }

    /// <summary>Takes lists as they are: lists × length, each a permutation.</summary>
    internal static SideLists Of(int lists, int length, int[] order) => new(lists, length, order);

    internal ReadOnlySpan<int> this[int list] => Order.AsSpan(list * Length, Length);

    /// <summary>lists × length: how likely each is looked at, by its place.</summary>
    internal double[] Examined()
    {
        var examined = new double[Order.Length];
        for (var list = 0; list < Lists; list++)
        {
            for (var place = 0; place < Length; place++)
                examined[(list * Length) + Order[(list * Length) + place]] = Examination.At(place);
        }

        return examined;
    }
}
