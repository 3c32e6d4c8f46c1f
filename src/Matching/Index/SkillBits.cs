using System.Numerics;

namespace Jiuye.Matching;

/// <summary>Which skills a row has, as one bit of 64 for each: how many two rows share at most is told without their lists.</summary>
internal static class SkillBits
{
    /// <summary>A bit for each skill; two may fall on one. 0 only where there are none.</summary>
    public static ulong Of(ReadOnlySpan<int> skills)
    {
        var bits = 0UL;
        foreach (var skill in skills)
            bits |= 1UL << (int)(Spread(skill) >> 58);
        return bits;
    }

    /// <summary>
    /// The fit of skills at most (<see cref="FitCurves.Skills"/>) as a line over the bits shared, up to a most: exact where no two of the asked
    /// skills fall on one bit. For who holds any skill.
    /// </summary>
    /// <param name="asked">The skills asked.</param>
    public static (float Base, float Share, float Most) Line(ReadOnlySpan<int> asked)
    {
        if (asked.IsEmpty)
            return ((float)FitCurves.Unknown, 0, (float)FitCurves.Unknown);
        // Skills that fall on one bit with another may be shared unseen.
        var unseen = asked.Length - BitOperations.PopCount(Of(asked));
        var one = 1f / (asked.Length + 2);
        return ((unseen + 1) * one, one, (asked.Length + 1) * one);
    }

    // Fibonacci hashing: numbers that follow each other fall far apart.
    private static ulong Spread(int number) => unchecked((ulong)number * 0x9E37_79B9_7F4A_7C15UL);
}
