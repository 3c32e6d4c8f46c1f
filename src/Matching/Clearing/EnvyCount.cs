using System.Runtime.Intrinsics;
using Jiuye.Matching.Learning;

namespace Jiuye.Matching.Clearing;

/// <summary>Counts envy as Tomita and Yokoyama (RecSys 2024) do: one keeps the own list and stands in the other side's lists where another stands.</summary>
internal static class EnvyCount
{
    // As published: less than this is no envy.
    private const double Tolerance = 1e-9;

    // Rows that are compared with all before they leave the cache.
    private const int RowsAPart = 16;

    /// <param name="market">Who likes whom.</param>
    /// <param name="seekersLook">seekers × postings.</param>
    /// <param name="postingsLook">postings × seekers.</param>
    /// <param name="threads">The counts do not depend on it.</param>
    internal static Envies Of(PreferenceMarket market, double[] seekersLook, double[] postingsLook, int threads) => new(
        Count(BySeeker(market, seekersLook), PreferenceMarket.Turned(postingsLook, market.Postings, market.Seekers), market.Seekers, market.Postings, threads),
        Count(BestResponses.ToPostings(market, PreferenceMarket.Turned(postingsLook, market.Postings, market.Seekers)), PreferenceMarket.Turned(seekersLook, market.Seekers, market.Postings), market.Postings, market.Seekers, threads));

    private static double[] BySeeker(PreferenceMarket market, double[] seekersLook)
    {
        var worths = new double[seekersLook.Length];
        for (var pair = 0; pair < worths.Length; pair++)
            worths[pair] = market.Mutual[pair] * seekersLook[pair];
        return worths;
    }

    // worths: what each is worth to each of the other side who looks; seen: how the other side looks. Both own side × other side.
    private static long Count(double[] worths, double[] seen, int own, int other, int threads)
    {
        var has = new double[own];
        for (var one = 0; one < own; one++)
            has[one] = Dot(worths.AsSpan(one * other, other), seen.AsSpan(one * other, other));
        var counts = new long[(own + RowsAPart - 1) / RowsAPart];
        ParallelParts.Run(counts.Length, threads, part =>
        {
            for (var one = 0; one < own; one++)
            {
                for (var there = part * RowsAPart; there < Math.Min(own, (part + 1) * RowsAPart); there++)
                    counts[part] += one != there && has[one] < Dot(worths.AsSpan(one * other, other), seen.AsSpan(there * other, other)) - Tolerance ? 1 : 0;
            }
        });
        return counts.Sum();
    }

    // Four sums side by side on every machine, so that all round alike.
    private static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var (sums, at) = (Vector256<double>.Zero, 0);
        for (; at + Vector256<double>.Count <= one.Length; at += Vector256<double>.Count)
            sums += Vector256.Create(one[at..]) * Vector256.Create(other[at..]);
        var sum = Vector256.Sum(sums);
        for (; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }
}
