using System.Numerics;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>An occupation code with one byte a level of the tree, so that two codes are compared without a division.</summary>
internal static class OccupationPath
{
    private const int Levels = 4;

    /// <summary>The path of a code; never 0, which stands for no code.</summary>
    public static int Of(OccupationCode code)
    {
        var number = code.Number;
        return number / 1_000_000 << 24 | number / 10_000 % 100 << 16 | number / 100 % 100 << 8 | number % 100;
    }

    /// <summary>The code of a path.</summary>
    public static OccupationCode Code(int path) =>
        OccupationCode.FromNumber((path >> 24) * 1_000_000 + (path >> 16 & 0xff) * 10_000 + (path >> 8 & 0xff) * 100 + (path & 0xff));

    /// <summary>The finest level at which two codes agree, 1 to 4; 0 where even the major groups differ. Equals <see cref="OccupationCode.CommonLevel"/>.</summary>
    public static int CommonLevel(int left, int right)
    {
        var agreeing = BitOperations.LeadingZeroCount((uint)(left ^ right)) >> 3;
        return Math.Min(agreeing, Math.Min(Level(left), Level(right)));
    }

    private static int Level(int path) => Levels - (BitOperations.TrailingZeroCount(path) >> 3);
}
