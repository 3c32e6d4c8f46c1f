using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Plain;

/// <summary>The largest of many distinct positive keys, in order. Keeps its room between calls.</summary>
internal sealed class KeySelection
{
    // Counting is quadratic; above this it costs more than sorting.
    private const int MostCounted = 160;

    // Looking for exactly so many costs more than ranking a few too many.
    private const int Slack = 16;

    private long[] chosen = [];
    private long[] rest = [];
    private long[] left = [];

    /// <summary>At least the asked number of largest keys, descending; all where there are no more.</summary>
    /// <param name="keys">Distinct and positive.</param>
    /// <param name="most">How many are asked.</param>
    /// <param name="low">Low bits that do not part keys: with a key all that differ from it in these alone are chosen.</param>
    public ReadOnlySpan<long> Best(ReadOnlySpan<long> keys, int most, long low)
    {
        Reserve(keys.Length);
        if (keys.Length <= most + Slack)
        {
            keys.CopyTo(chosen);
            return Sorted(keys.Length);
        }

        return Sorted(Choose(keys, most, low));
    }

    /// <summary>The smallest of so many largest keys; keys may be equal.</summary>
    /// <param name="keys">Positive; no fewer than asked.</param>
    /// <param name="most">How many are asked.</param>
    public long Last(ReadOnlySpan<long> keys, int most)
    {
        Reserve(keys.Length);
        if (keys.Length <= most + Slack)
            keys.CopyTo(chosen);
        var best = chosen.AsSpan(0, keys.Length <= most + Slack ? keys.Length : Choose(keys, most, low: 0));
        best.Sort();
        return best[^most];
    }

    // Hoare 1961, Algorithm 65, "Find", on copies, so that no branch depends on a key.
    private int Choose(ReadOnlySpan<long> keys, int most, long low)
    {
        var kept = 0;
        while (true)
        {
            var pivot = Median(keys[0], keys[keys.Length / 2], keys[^1]) | low;
            var larger = Part(keys, pivot, kept);
            if (larger == 0)
            {
                // The pivot is the largest but for low bits: it goes with all its like, together.
                larger = Part(keys, (pivot & ~low) - 1, kept);
                if (kept + larger >= most)
                    return kept + larger;
            }

            if (kept + larger > most + Slack)
            {
                chosen.AsSpan(kept, larger).CopyTo(left);
                keys = left.AsSpan(0, larger);
            }
            else if (kept + larger >= most)
            {
                return kept + larger;
            }
            else
            {
                rest.AsSpan(0, keys.Length - larger).CopyTo(left);
                keys = left.AsSpan(0, keys.Length - larger);
                kept += larger;
            }
        }
    }

    /// <summary>Writes the keys above a pivot behind the chosen ones and the others into the rest.</summary>
    private int Part(ReadOnlySpan<long> keys, long pivot, int kept)
    {
        var above = chosen.AsSpan(kept);
        var below = rest.AsSpan(0, keys.Length);
        var larger = 0;
        for (var at = 0; at < keys.Length; at++)
        {
            var key = keys[at];
            above[larger] = key;
            below[at - larger] = key;
            larger += key > pivot ? 1 : 0;
        }

        return larger;
    }

    private void Reserve(int count)
    {
        var room = count + Vector512<long>.Count;
        if (chosen.Length < room)
            (chosen, rest, left) = (new long[room], new long[room], new long[room]);
    }

    private static long Median(long a, long b, long c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));

    private ReadOnlySpan<long> Sorted(int count)
    {
        if (count <= MostCounted && Vector128.IsHardwareAccelerated)
            return Ranked(count);
        var keys = chosen.AsSpan(0, count);
        keys.Sort();
        keys.Reverse();
        return keys;
    }

    // The place of a key is the number of larger ones: few comparisons more than a sort needs, but eight at a time and none to wait for.
    private ReadOnlySpan<long> Ranked(int count)
    {
        chosen.AsSpan(count, Vector512<long>.Count).Clear();
        for (var at = 0; at < count; at++)
        {
            var key = Vector512.Create(chosen[at]);
            var larger = Vector512<long>.Zero;
            for (var other = 0; other < count; other += Vector512<long>.Count)
                larger -= Vector512.GreaterThan(Vector512.Create(chosen.AsSpan(other)), key);
            rest[(int)Vector512.Sum(larger)] = chosen[at];
        }

        return rest.AsSpan(0, count);
    }
}
