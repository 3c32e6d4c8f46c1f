namespace Jiuye.Matching.Learning;

/// <summary>Numbers that look random and follow from a seed alone, the same on every machine and version of .NET.</summary>
/// <remarks>SplitMix64: Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014. Not for secrets. Not thread-safe.</remarks>
internal struct SeededRandom
{
    private ulong state;

    /// <summary>The sequence of a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="stream">Tells apart sequences of one seed, such as the replicates of a bootstrap.</param>
    internal SeededRandom(int seed, int stream = 0)
    {
        state = unchecked(((ulong)(uint)seed << 32) | (uint)stream);
        // Neighbouring seeds lie apart after one round.
        state = NextBits();
    }

    /// <summary>64 bits.</summary>
    internal ulong NextBits()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number in [0, 1).</summary>
    internal double NextDouble() => (NextBits() >> 11) * (1.0 / (1L << 53));

    /// <summary>A whole number in [0, <paramref name="below"/>), each as likely as any other.</summary>
    internal int Next(int below)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(below);
        var bound = (ulong)below;
        // Numbers of the incomplete last round would favour the small ones.
        var limit = ulong.MaxValue - (ulong.MaxValue % bound);
        ulong bits;
        do
            bits = NextBits();
        while (bits >= limit);
        return (int)(bits % bound);
    }

    /// <summary>Puts values into a random order (Fisher and Yates).</summary>
    internal void Shuffle<T>(Span<T> values)
    {
        for (var at = values.Length - 1; at > 0; at--)
        {
            var other = Next(at + 1);
            (values[at], values[other]) = (values[other], values[at]);
        }
    }
}
