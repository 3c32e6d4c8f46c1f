namespace Jiuye.Matching.Text.Segmentation;

/// <summary>The costs of words after one another that were asked for lately: texts ask for few pairs again and again, and the whole table does not fit the near caches.</summary>
/// <remarks>What it gives is what the model gives, whatever it has forgotten. Not safe for several threads: each has one of its own.</remarks>
internal sealed class PairCosts
{
    // 32,768 pairs of eight bytes stay in the second cache beside all else.
    private const int SlotBits = 15;
    private const int CostBits = 20;
    private const int WordBits = 17;
    private const ulong Unused = ulong.MaxValue;

    private readonly ulong[] slots = new ulong[1 << SlotBits];
    private WordModel? model;

    /// <summary>Forgets everything where another model is asked from now on.</summary>
    internal void Use(WordModel asked)
    {
        if (model == asked)
            return;
        model = asked;
        Array.Fill(slots, Unused);
    }

    /// <summary>The cost of a word after another.</summary>
    internal int CostAfter(int left, int right)
    {
        var pair = ((ulong)(uint)left << WordBits) | (uint)right;
        ref var slot = ref slots[SlotOf(left, right)];
        return slot >> CostBits == pair ? (int)(slot & ((1 << CostBits) - 1)) : Ask(left, right, pair, ref slot);
    }

    private static int SlotOf(int left, int right) => (int)(unchecked(((uint)left * 0x9E37_79B1) + ((uint)right * 0x85EB_CA77)) >> (32 - SlotBits));

    private int Ask(int left, int right, ulong pair, ref ulong slot)
    {
        var cost = model!.CostAfter(left, right);
        slot = (pair << CostBits) | (uint)cost;
        return cost;
    }
}
