using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The hard filters on coded values; unknown never excludes.</summary>
/// <remarks>A code is the value plus one, 0 where unknown, so that a code fits a byte and a table row.</remarks>
internal static class FilterRules
{
    /// <summary>Codes of <see cref="EducationLevel"/> and of <see cref="Vocabulary.SkillGrade"/>: eight values and unknown.</summary>
    public const int LevelCodes = 9;

    /// <summary>Codes of <see cref="HealthLimit"/> and of <see cref="PhysicalDemand"/>: three values and unknown.</summary>
    public const int HealthCodes = 4;

    /// <summary>Sets of three shifts; the empty set is unknown.</summary>
    public const int ShiftSets = 8;

    private const int HeaviestSum = 2;

    public static byte Code(int? value) => (byte)(value + 1 ?? 0);

    /// <summary>True where the level held (second) reaches the level asked (first).</summary>
    public static bool Reaches(byte asked, byte held) => asked == 0 || held == 0 || held >= asked;

    /// <summary>True where a health limit allows the work: heavy work none, medium work a partial one, light work any.</summary>
    public static bool Bears(byte demand, byte limit) => demand == 0 || limit == 0 || demand - 1 + (limit - 1) <= HeaviestSum;

    /// <summary>True where every shift asked is accepted.</summary>
    public static bool Accepts(byte asked, byte accepted) => asked == 0 || accepted == 0 || (asked & ~accepted) == 0;

    /// <summary>The least whole yuan that a posting's highest pay must reach for a seeker; 0 where no least is known.</summary>
    public static int PayFloor(JobSeeker seeker, FilterPolicy policy) =>
        seeker.WantedWage?.Low is { } least ? (int)Math.Ceiling(policy.WageFloorShare * least.Yuan) : 0;
}
