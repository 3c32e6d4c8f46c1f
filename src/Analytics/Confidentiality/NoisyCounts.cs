using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jiuye.Analytics;

/// <summary>Adds noise to the counts of a table, so that no publication tells whether one person is in it.</summary>
/// <remarks>The noise of a cell hangs on the key and the cell's name alone: made again, the same table gets the same noise, and asking often does not average it away.
/// Whoever knows the key can take the noise off; keep it as secret as the records.</remarks>
public sealed class NoisyCounts
{
    private readonly byte[] key;
    private readonly TwoSidedGeometric noise;

    /// <summary>States the noise.</summary>
    /// <param name="key">The office's secret, at least 16 bytes.</param>
    /// <param name="noise">The distribution.</param>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public NoisyCounts(ReadOnlySpan<byte> key, TwoSidedGeometric noise)
    {
        ArgumentNullException.ThrowIfNull(noise);
        if (key.Length < 16)
            throw new ArgumentException($"A key has at least 16 bytes, not {key.Length}.", nameof(key));
        this.key = key.ToArray();
        this.noise = noise;
    }

    /// <summary>The count that is shown for a cell; never negative.</summary>
    /// <param name="cell">What is counted, in words that no other cell of any table has, e.g. <c>2026Q3/seekers/110113/4-03-02</c>.</param>
    /// <param name="count">The true count, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <remarks>Totals are made by adding shown cells, so that the table still sums; noise cut at 0 makes them a little too large.</remarks>
    public long Of(string cell, long count)
    {
        ArgumentException.ThrowIfNullOrEmpty(cell);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Span<byte> bits = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(cell), bits);
        return Math.Max(0, count + noise.At(Uniform(bits), Uniform(bits[8..])));
    }

    // Halfway between two multiples of 2⁻⁵³: neither 0 nor 1.
    private static double Uniform(ReadOnlySpan<byte> bits) => ((BinaryPrimitives.ReadUInt64LittleEndian(bits) >> 11) + 0.5) / (1UL << 53);
}
