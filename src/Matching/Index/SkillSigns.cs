using System.Numerics;

namespace Jiuye.Matching;

/// <summary>Which skills a row has, as one bit of 64 for each: how many two rows share at most is told without their lists.</summary>
internal sealed class SkillSigns
{
    private readonly ulong[] signs;
    private readonly byte[] counts;

    public SkillSigns(IntLists skills, int rows)
    {
        (signs, counts) = (new ulong[rows], new byte[rows]);
        for (var row = 0; row < rows; row++)
        {
            foreach (var skill in skills[row])
                signs[row] |= 1UL << (int)(Spread(skill) >> 58);
            counts[row] = (byte)Math.Min(skills[row].Length, byte.MaxValue);
        }
    }

    /// <summary>The fit of skills at most: exact where no two skills of a row fall on one bit.</summary>
    /// <param name="asked">The side that asks for skills.</param>
    /// <param name="askedRow">Its row.</param>
    /// <param name="held">The side that has them.</param>
    /// <param name="heldRow">Its row.</param>
    public static double MostFit(SkillSigns asked, int askedRow, SkillSigns held, int heldRow)
    {
        int most = asked.counts[askedRow];
        int has = held.counts[heldRow];
        if (most == 0 || has == 0)
            return FitCurves.Unknown;
        // Lists longer than a count can say are shared in full, for all that is known.
        if (most == byte.MaxValue)
            return 1;
        // Skills that fall on one bit with another may be shared unseen.
        var unseen = most - BitOperations.PopCount(asked.signs[askedRow]);
        var shared = BitOperations.PopCount(asked.signs[askedRow] & held.signs[heldRow]) + unseen;
        return FitCurves.Skills(Math.Min(shared, Math.Min(most, has)), most, has);
    }

    // Fibonacci hashing: numbers that follow each other fall far apart.
    private static ulong Spread(int number) => unchecked((ulong)number * 0x9E37_79B9_7F4A_7C15UL);
}
