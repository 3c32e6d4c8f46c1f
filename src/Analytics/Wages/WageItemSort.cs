using System.Runtime.CompilerServices;

namespace Jiuye.Analytics;

/// <summary>Sorts the wages of one cell by wage, weight and employer.</summary>
internal static class WageItemSort
{
    // Below this, moving by one is faster than any cleverness.
    private const int Few = 24;

    /// <summary>Sorts in place.</summary>
    /// <param name="items">The wages of a cell.</param>
    /// <param name="keys">Room for as many numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Sort(Span<WageItem> items, Span<double> keys)
    {
        if (items.Length > Few)
        {
            keys = keys[..items.Length];
            for (var at = 0; at < items.Length; at++)
                keys[at] = items[at].Yuan;
            keys.Sort(items);
            SortEquals(items);
        }
        else
        {
            ByInsertion(items);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ByInsertion(Span<WageItem> items)
    {
        for (var next = 1; next < items.Length; next++)
        {
            var item = items[next];
            var at = next;
            while (at > 0 && WageItem.Before(item, items[at - 1]))
            {
                items[at] = items[at - 1];
                at--;
            }

            items[at] = item;
        }
    }

    // The sort by wage leaves equal wages in any order.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SortEquals(Span<WageItem> items)
    {
        for (var start = 0; start < items.Length;)
        {
            var end = start + 1;
            while (end < items.Length && items[end].Yuan == items[start].Yuan)
                end++;
            var equals = items[start..end];
            if (equals.Length > Few)
                equals.Sort(static (left, right) => left.Weight != right.Weight ? left.Weight.CompareTo(right.Weight) : left.Employer.CompareTo(right.Employer));
            else if (equals.Length > 1)
                ByInsertion(equals);
            start = end;
        }
    }
}
