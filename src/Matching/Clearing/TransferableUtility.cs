namespace Jiuye.Matching.Clearing;

/// <summary>The matching with transferable utility: who matches whom, and the price of each posting, where everybody weighs worth, price and a share of chance.</summary>
/// <remarks>
/// <para>
/// Choo and Siow (2006), by iterated proportional fitting as Galichon and Salanié (2022) and Tomita and others (RecSys 2023): with K = exp(worth / 2β) the matching is μ = K·a·b,
/// a² + Σ μ = 1 for every seeker and b² + Σ μ = places for every posting. Seekers and postings take turns.
/// </para>
/// <para>
/// Where both sides are about as many, the turns creep: all a could grow and all b shrink without a pair noticing. So each round also solves that one direction exactly: as many
/// seekers as places must be matched, a quadratic equation. 1,000 × 1,000 take 5 rounds in place of 4,569.
/// </para>
/// </remarks>
internal static class TransferableUtility
{
    /// <summary>Solves.</summary>
    /// <param name="starts">Where each seeker's pairs begin, and the end.</param>
    /// <param name="postings">The posting of each pair.</param>
    /// <param name="worths">What each pair is worth to both together.</param>
    /// <param name="places">How many each posting takes, above 0.</param>
    /// <param name="settings">How exactly.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static UtilityPrices Solve(int[] starts, int[] postings, double[] worths, IReadOnlyList<double> places, UtilitySettings settings, CancellationToken cancellation = default)
    {
        settings.Validate();
        var kernel = Kernel(worths, settings.Chance);
        var (seekers, a, b) = (starts.Length - 1, new double[starts.Length - 1], new double[places.Count]);
        Array.Fill(a, 1);
        for (var posting = 0; posting < b.Length; posting++)
            b[posting] = Math.Sqrt(places[posting]);
        var totals = new double[b.Length];
        var (places0, step, gap, round) = (places.Sum(), double.PositiveInfinity, double.PositiveInfinity, 0);
        while (round < settings.MostRounds)
        {
            cancellation.ThrowIfCancellationRequested();
            round++;
            (var moved, gap) = Turn(starts, postings, kernel, a, b, totals);
            if (gap <= settings.Exactness && step <= settings.Exactness)
                break;
            step = Math.Max(Math.Max(moved, Answer(b, totals, places)), Balance(a, b, seekers - places0));
        }

        return new(a, b, kernel, round, gap);
    }

    private static double[] Kernel(double[] worths, double chance)
    {
        var kernel = new double[worths.Length];
        for (var pair = 0; pair < kernel.Length; pair++)
            kernel[pair] = Math.Exp(worths[pair] / (2 * chance));
        return kernel;
    }

    // The seekers' turn; also sums up what it means to the postings, and how far off the seekers were before it.
    private static (double Moved, double Gap) Turn(int[] starts, int[] postings, double[] kernel, double[] a, double[] b, double[] totals)
    {
        var (moved, gap) = (0.0, 0.0);
        Array.Clear(totals);
        for (var seeker = 0; seeker < a.Length; seeker++)
        {
            var (row, others) = (starts[seeker]..starts[seeker + 1], 0.0);
            ReadOnlySpan<double> weights = kernel.AsSpan(row);
            ReadOnlySpan<int> ids = postings.AsSpan(row);
            for (var at = 0; at < weights.Length; at++)
                others += weights[at] * b[ids[at]];
            gap = Math.Max(gap, Math.Abs(1 - (a[seeker] * (others + a[seeker]))));
            var now = Root(1, others);
            (moved, a[seeker]) = (Math.Max(moved, Math.Abs(now - a[seeker])), now);
            for (var at = 0; at < ids.Length; at++)
                totals[ids[at]] += weights[at] * now;
        }

        return (moved, gap);
    }

    private static double Answer(double[] b, double[] totals, IReadOnlyList<double> places)
    {
        var moved = 0.0;
        for (var posting = 0; posting < b.Length; posting++)
        {
            var now = Root(places[posting], totals[posting]);
            (moved, b[posting]) = (Math.Max(moved, Math.Abs(now - b[posting])), now);
        }

        return moved;
    }

    // All a times t and all b over t leave every pair as it is; t so that the unmatched fit: S t² − T / t² = seekers − places.
    private static double Balance(double[] a, double[] b, double surplus)
    {
        var (alone, empty) = (0.0, 0.0);
        foreach (var one in a)
            alone += one * one;
        foreach (var one in b)
            empty += one * one;
        // Of the two ways to write the root the one that subtracts nothing alike.
        var root = Math.Sqrt((surplus * surplus) + (4 * alone * empty));
        var factor = Math.Sqrt(surplus >= 0 ? (surplus + root) / (2 * alone) : 2 * empty / (root - surplus));
        for (var seeker = 0; seeker < a.Length; seeker++)
            a[seeker] *= factor;
        for (var posting = 0; posting < b.Length; posting++)
            b[posting] /= factor;
        return Math.Abs(factor - 1);
    }

    // The root of x² + others·x = mass, without taking two great numbers from each other.
    private static double Root(double mass, double others) => mass / ((others / 2) + Math.Sqrt(mass + (others * others / 4)));
}
