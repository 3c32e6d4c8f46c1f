using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One row of a bar chart.</summary>
/// <param name="Label">What the row is.</param>
/// <param name="Values">One value a series; finite, at least 0.</param>
/// <param name="Texts">What is printed at the end of the bars: one text a bar.</param>
internal sealed record BarRow(Bilingual Label, IReadOnlyList<double> Values, IReadOnlyList<string> Texts)
{
    /// <summary>A fill in place of the series' own, for a row that rests on few observations; null for the series' own.</summary>
    internal BarFill? Fill { get; init; }
}
