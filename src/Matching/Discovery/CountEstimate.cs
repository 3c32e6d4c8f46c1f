using Jiuye.Matching.Text;

namespace Jiuye.Matching.Discovery;

/// <summary>Upper bounds of how often runs come, in memory that does not grow.</summary>
/// <remarks>
/// A count-min sketch of two rows with conservative update (Cormode and Muthukrishnan 2005; Estan and Varghese 2002): never below the true
/// count up to <see cref="Most"/>, where cells stay. Too high an estimate costs memory later, never a wrong figure.
/// </remarks>
internal sealed class CountEstimate(int bits)
{
    /// <summary>The greatest estimate; it says "this often or more".</summary>
    internal const int Most = ushort.MaxValue;

    private readonly ushort[] first = new ushort[1 << bits];
    private readonly ushort[] second = new ushort[1 << bits];
    private readonly int shift = 64 - bits;
    private readonly ulong mask = (1UL << bits) - 1;

    internal void Add(ulong hash)
    {
        var mixed = CharacterHash.Mixed(hash);
        ref var one = ref first[mixed >> shift];
        ref var two = ref second[mixed & mask];
        var least = Math.Min(one, two);
        if (least == Most)
            return;
        var raised = (ushort)(least + 1);
        one = Math.Max(one, raised);
        two = Math.Max(two, raised);
    }

    internal int Of(ulong hash)
    {
        var mixed = CharacterHash.Mixed(hash);
        return Math.Min(first[mixed >> shift], second[mixed & mask]);
    }
}
