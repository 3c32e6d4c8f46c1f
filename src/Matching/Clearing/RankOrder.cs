namespace Jiuye.Matching.Clearing;

/// <summary>Orders numbers from 0 up, greatest first, equal ones as they stood; kept for row after row.</summary>
/// <remarks>
/// Rankings of a whole market are sorted again and again, and comparing costs most of it: numbers from 0 up sort as their bits do, so that six passes by eleven bits each do
/// (a radix sort). Not thread-safe.
/// </remarks>
internal sealed class RankOrder
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;
    private const int Passes = (64 + DigitBits - 1) / DigitBits;

    // Below it, putting each in its place is faster than counting digits.
    private const int Few = 64;

    private int[] counts = [];
    private ulong[] keys = [];
    private ulong[] otherKeys = [];
    private int[] other = [];

    /// <summary>Sorts.</summary>
    /// <param name="values">Numbers from 0 up, none of them NaN.</param>
    /// <param name="order">Receives their places, greatest first.</param>
    internal void Sort(ReadOnlySpan<double> values, Span<int> order)
    {
        if (values.Length <= Few)
        {
            Insert(values, order);
            return;
        }

        Prepare(values, order);
        var (from, to) = (keys, otherKeys);
        var fromOrder = order[..values.Length];
        var toOrder = other.AsSpan(0, values.Length);
        for (var pass = 0; pass < Passes; pass++)
        {
            var ends = counts.AsSpan(pass * Digits, Digits);
            var shift = pass * DigitBits;
            if (ends[Digit(from[0], shift)] == values.Length)
                continue;
            var start = 0;
            for (var digit = 0; digit < Digits; digit++)
                (ends[digit], start) = (start, start + ends[digit]);
            for (var at = 0; at < values.Length; at++)
            {
                var place = ends[Digit(from[at], shift)]++;
                (to[place], toOrder[place]) = (from[at], fromOrder[at]);
            }

            (from, to) = (to, from);
            var held = fromOrder;
            fromOrder = toOrder;
            toOrder = held;
        }

        if (!fromOrder.Overlaps(order))
            fromOrder.CopyTo(order);
    }

    private static void Insert(ReadOnlySpan<double> values, Span<int> order)
    {
        for (var at = 0; at < values.Length; at++)
        {
            var place = at;
            for (; place > 0 && values[order[place - 1]] < values[at]; place--)
                order[place] = order[place - 1];
            order[place] = at;
        }
    }

    // The bits turned over, so that ascending bits are descending numbers; + 0.0 makes minus zero zero.
    private void Prepare(ReadOnlySpan<double> values, Span<int> order)
    {
        if (keys.Length < values.Length)
            (keys, otherKeys, other) = (new ulong[values.Length], new ulong[values.Length], new int[values.Length]);
        if (counts.Length == 0)
            counts = new int[Passes * Digits];
        Array.Clear(counts);
        for (var at = 0; at < values.Length; at++)
        {
            var key = ~BitConverter.DoubleToUInt64Bits(values[at] + 0.0);
            (keys[at], order[at]) = (key, at);
            for (var pass = 0; pass < Passes; pass++)
                counts[(pass * Digits) + Digit(key, pass * DigitBits)]++;
        }
    }

    private static int Digit(ulong key, int shift) => (int)((key >> shift) & (Digits - 1));
}
