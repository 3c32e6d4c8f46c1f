namespace Jiuye;

/// <summary>Candidates by minimum hashes in bands, for blocks too large to be compared exactly: time and memory grow with the sets, not with their pairs.</summary>
/// <remarks>
/// The least value that a random function takes over a set is the same for two sets with a probability that equals their likeness s. With b
/// bands of r such values, a pair is found where a whole band agrees: with probability 1 − (1 − sʳ)ᵇ. Rows and bands are the largest r,
/// and for it the least b, that keep the miss at the threshold at or below <see cref="MostMissed"/> with at most <see cref="MostValues"/>
/// values: r = 5, b = 35 for 0.8. More rows, fewer pairs compared in vain. The functions' seeds are fixed. Source: Broder, "On the
/// resemblance and containment of documents", 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", section 3.4.
/// </remarks>
internal sealed class MinimumHashes : ICandidates
{
    /// <summary>The most that may be missed: the probability for a pair exactly at the threshold; a likelier pair is missed more rarely.</summary>
    internal const double MostMissed = 1e-6;

    /// <summary>The most values a set's signature has; beyond, computing them costs more than it saves.</summary>
    internal const int MostValues = 200;

    private const ulong Seed = 0x6A09E667F3BCC908;

    private readonly ulong[] multipliers;
    private readonly ulong[] additions;
    private readonly ulong[] least;
    private readonly Dictionary<ulong, List<int>>[] bands;

    /// <summary>Prepares empty bands.</summary>
    /// <param name="leastLikeness">The threshold, interval [0.5, 1].</param>
    internal MinimumHashes(double leastLikeness)
    {
        (RowsABand, var count) = Banding(leastLikeness);
        bands = new Dictionary<ulong, List<int>>[count];
        for (var band = 0; band < count; band++)
            bands[band] = [];
        least = new ulong[RowsABand * count];
        multipliers = new ulong[least.Length];
        additions = new ulong[least.Length];
        var state = Seed;
        for (var at = 0; at < least.Length; at++)
            (multipliers[at], additions[at]) = (Next(ref state) | 1, Next(ref state));
    }

    /// <summary>Values a band.</summary>
    internal int RowsABand { get; }

    /// <summary>Bands.</summary>
    internal int Bands => bands.Length;

    /// <summary>The probability that a pair of a likeness is missed, interval [0, 1].</summary>
    internal double Missed(double likeness) => Math.Pow(1 - Math.Pow(likeness, RowsABand), Bands);

    /// <summary>Values a band and bands for a threshold.</summary>
    internal static (int Rows, int Bands) Banding(double leastLikeness)
    {
        var best = (Rows: 1, Bands: MostValues);
        for (var rows = 1; rows <= MostValues; rows++)
        {
            var agreeing = Math.Pow(leastLikeness, rows);
            if (agreeing < MostMissed)
                break;
            var bands = agreeing < 1 ? Math.Ceiling(Math.Log(MostMissed) / Math.Log(1 - agreeing)) : 1;
            if (bands * rows <= MostValues)
                best = (rows, (int)bands);
        }

        return best;
    }

    public void Find(ReadOnlySpan<ulong> set, List<int> rows)
    {
        rows.Clear();
        Sign(set);
        for (var band = 0; band < bands.Length; band++)
        {
            if (bands[band].TryGetValue(Key(band), out var list))
                rows.AddRange(list);
        }

        Rows.SortDistinct(rows);
    }

    public void Add(int row, ReadOnlySpan<ulong> set)
    {
        Sign(set);
        for (var band = 0; band < bands.Length; band++)
        {
            ref var list = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(bands[band], Key(band), out _);
            (list ??= new(1)).Add(row);
        }
    }

    // Multiply-add modulo 2^64, of which the high bits decide: pairwise independent on what the scattered triples are.
    private void Sign(ReadOnlySpan<ulong> set)
    {
        for (var at = 0; at < least.Length; at++)
        {
            var (multiplier, addition, smallest) = (multipliers[at], additions[at], ulong.MaxValue);
            foreach (var triple in set)
                smallest = Math.Min(smallest, unchecked(triple * multiplier + addition));
            least[at] = smallest;
        }
    }

    private ulong Key(int band)
    {
        var key = (ulong)band;
        foreach (var value in least.AsSpan(band * RowsABand, RowsABand))
        {
            var state = key ^ value;
            key = Next(ref state);
        }

        return key;
    }

    // SplitMix64 (Steele, Lea, Flood 2014).
    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            var z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
