namespace Jiuye.Simulation;

/// <summary>A random sequence of its own for each record, so that a record depends on nothing but the seed, the kind of record and its number.</summary>
/// <remarks>
/// SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. The start state is the mix of seed, stream
/// and index, so that neighbouring records are unrelated. Not for secrets. A mutable struct: pass it by reference.
/// </remarks>
internal struct RecordRandom
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong state;

    internal RecordRandom(ulong seed, RandomStream stream, long index)
    {
        unchecked
        {
            state = Mix(Mix(seed + Golden * ((ulong)stream + 1)) + Golden * ((ulong)index + 1));
        }
    }

    /// <summary>The next 64 bits.</summary>
    internal ulong NextBits()
    {
        unchecked
        {
            state += Golden;
            return Mix(state);
        }
    }

    /// <summary>A number in [0, 1), a multiple of 2^-53.</summary>
    internal double NextUnit() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number in [0, limit), by multiplication; the bias is below limit / 2^64.</summary>
    internal int NextBelow(int limit) => (int)Math.BigMul(NextBits(), (ulong)limit, out _);

    /// <summary>A whole number in [low, high].</summary>
    internal int NextBetween(int low, int high) => low + NextBelow(high - low + 1);

    /// <summary>True with the probability given.</summary>
    internal bool NextChance(double probability) => NextUnit() < probability;

    /// <summary>A standard normal number.</summary>
    internal double NextNormal() => StandardNormal.Quantile((NextBits() >> 11) * (1.0 / (1UL << 53)) + 0.5 / (1UL << 53));

    /// <summary>One of the items, each with the same chance.</summary>
    internal T NextOf<T>(IReadOnlyList<T> items) => items[NextBelow(items.Count)];

    /// <summary>A well-mixed number of a key, for facts that hang on a key and not on a sequence.</summary>
    internal static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
