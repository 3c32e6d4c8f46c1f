namespace Matching.Tests.Clearing;

/// <summary>MT19937 as Matsumoto and Nishimura (1998) define it, with doubles of 53 bits as numpy's RandomState draws them.</summary>
internal sealed class MersenneTwister
{
    private const int Length = 624;
    private const int Middle = 397;

    private readonly uint[] state = new uint[Length];
    private int at = Length;

    public MersenneTwister(uint seed)
    {
        state[0] = seed;
        for (var word = 1u; word < Length; word++)
            state[word] = unchecked((1812433253u * (state[word - 1] ^ (state[word - 1] >> 30))) + word);
    }

    /// <summary>In [0, 1).</summary>
    public double NextDouble()
    {
        var (high, low) = (Next() >> 5, Next() >> 6);
        return ((high * 67108864.0) + low) / 9007199254740992.0;
    }

    private uint Next()
    {
        if (at == Length)
            Turn();
        var word = state[at++];
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c5680u;
        word ^= (word << 15) & 0xefc60000u;
        return word ^ (word >> 18);
    }

    private void Turn()
    {
        for (var word = 0; word < Length; word++)
        {
            var mixed = (state[word] & 0x80000000u) | (state[(word + 1) % Length] & 0x7fffffffu);
            state[word] = state[(word + Middle) % Length] ^ (mixed >> 1) ^ ((mixed & 1) == 0 ? 0 : 0x9908b0dfu);
        }

        at = 0;
    }
}
