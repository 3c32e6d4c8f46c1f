using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The four levels in words.</summary>
internal static class LevelNames
{
    internal static Bilingual Of(DifficultyLevel level) => new($"{Number(level)}级", $"level {Number(level)}");

    internal static Bilingual WithDuty(DifficultyLevel level) => level >= DifficultyLevel.Three
        ? new($"{Number(level)}级（重点帮扶）", $"Level {Number(level)} (key assistance)")
        : new($"{Number(level)}级（一般帮扶）", $"Level {Number(level)} (general assistance)");

    internal static Bilingual Range(DifficultyLevel lowest, DifficultyLevel highest) => lowest == highest
        ? Of(lowest)
        : new($"{Number(lowest)}–{Number(highest)}级", $"levels {Number(lowest)}–{Number(highest)}");

    /// <summary>For a cell under the heading “level”, with the range where answers are missing.</summary>
    internal static Bilingual Cell(DifficultyLevel level, DifficultyLevel lowest, DifficultyLevel highest) => lowest == highest
        ? new($"{Number(level)}级", Number(level))
        : new($"{Number(level)}级（{Number(lowest)}–{Number(highest)}级）", $"{Number(level)} ({Number(lowest)}–{Number(highest)})");

    private static string Number(DifficultyLevel level) => ((int)level).ToString(CultureInfo.InvariantCulture);
}
