using System.Numerics;

namespace Jiuye.Matching;

/// <summary>Which skills a row has, as one bit of 64 for each: how many two rows share at most is told without their lists.</summary>
/// <param name="Bits">A bit for each skill; two may fall on one.</param>
/// <param name="Count">How many skills, up to <see cref="Many"/>.</param>
internal readonly record struct SkillSign(ulong Bits, byte Count)
{
    /// <summary>So many or more.</summary>
    public const byte Many = byte.MaxValue;

    private static readonly float[] OneIn = [.. Enumerable.Range(0, Many + 1).Select(static asked => 1f / (asked + 2))];

    public static SkillSign Of(ReadOnlySpan<int> skills)
    {
        var bits = 0UL;
        foreach (var skill in skills)
            bits |= 1UL << (int)(Spread(skill) >> 58);
        return new(bits, (byte)Math.Min(skills.Length, Many));
    }

    /// <summary>The fit of skills at most (<see cref="FitCurves.Skills"/>): exact where no two of the asked skills fall on one bit.</summary>
    public static float MostFit(SkillSign asked, SkillSign held)
    {
        if (asked.Count == 0 || held.Count == 0)
            return (float)FitCurves.Unknown;
        // Of a list longer than a count can say, all may be shared.
        if (asked.Count == Many)
            return 1;
        // Skills that fall on one bit with another may be shared unseen.
        var unseen = asked.Count - BitOperations.PopCount(asked.Bits);
        var shared = Math.Min(BitOperations.PopCount(asked.Bits & held.Bits) + unseen, asked.Count);
        return (shared + 1) * OneIn[asked.Count];
    }

    // Fibonacci hashing: numbers that follow each other fall far apart.
    private static ulong Spread(int number) => unchecked((ulong)number * 0x9E37_79B9_7F4A_7C15UL);
}
