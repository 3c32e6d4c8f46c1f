using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Groups of age: those of the quarterly report (16–24, 25–34, 35–44, 45 and over), the last one in two, for 4050 persons are looked for in it.</summary>
internal static class AgeGroups
{
    private static readonly int[] Starts = [16, 25, 35, 45, 55];

    internal static IReadOnlyList<FacetCategory> Categories { get; } = [.. Enumerable.Range(0, Starts.Length).Select(static group => new FacetCategory(Name(group), Title(group)))];

    /// <summary>The group's name; null where the age is not recorded or below 16, for nobody under 16 may work.</summary>
    internal static string? Of(int? age) => age is { } years && Array.FindLastIndex(Starts, start => start <= years) is >= 0 and var group ? Name(group) : null;

    private static string Name(int group) => group == Starts.Length - 1
        ? string.Create(CultureInfo.InvariantCulture, $"age_{Starts[group]}_and_over")
        : string.Create(CultureInfo.InvariantCulture, $"age_{Starts[group]}_{Starts[group + 1] - 1}");

    private static Bilingual Title(int group) => group == Starts.Length - 1
        ? new(string.Create(CultureInfo.InvariantCulture, $"{Starts[group]}岁及以上"), string.Create(CultureInfo.InvariantCulture, $"{Starts[group]} and over"))
        : new(
            string.Create(CultureInfo.InvariantCulture, $"{Starts[group]}—{Starts[group + 1] - 1}岁"),
            string.Create(CultureInfo.InvariantCulture, $"{Starts[group]} to {Starts[group + 1] - 1}"));
}
