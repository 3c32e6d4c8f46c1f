using Jiuye.Matching.Text;

namespace Jiuye.Matching.SearchBox;

/// <summary>The ways in which one unit of an entry takes up what was typed, edits aside.</summary>
internal static class UnitSteps
{
    /// <summary>True where the unit's own character was typed.</summary>
    internal static bool IsSame(char symbol, TypedText typed, int at) => symbol == typed[at];

    /// <summary>True where another character was typed that sounds or looks like the unit's.</summary>
    internal static bool IsSimilar(char symbol, int[] readings, TypedText typed, int at) =>
        typed.MostSimilar > 0
        && symbol != typed[at]
        && CharacterClasses.IsHan(typed[at])
        && (readings.AsSpan().IndexOfAny(Readings.Default.Of(typed[at])) >= 0 || Lookalikes.Of(typed[at]).Contains(symbol, StringComparison.Ordinal));

    /// <summary>True where letters were typed that a reading may take up.</summary>
    internal static bool TakesLetters(TypedText typed, int at) => char.IsAsciiLetterLower(typed[at]);

    /// <summary>True where one character may have been typed for the other: both Chinese or neither.</summary>
    internal static bool MayBeMistyped(char symbol, char typed) => symbol != typed && CharacterClasses.IsHan(symbol) == CharacterClasses.IsHan(typed);
}
