namespace Jiuye.Matching.Learning.Measures;

/// <summary>The list of one query as it was ordered.</summary>
/// <param name="Grades">The grades from first to last place; above 0 is relevant.</param>
/// <param name="Ideal">All grades above 0 that there are, from high to low; at least one. More than the list has where it missed some.</param>
internal sealed record RankedQuery(double[] Grades, double[] Ideal)
{
    /// <summary>Orders rows by score; null where none is relevant.</summary>
    /// <param name="scores">Finite, higher is better.</param>
    /// <param name="grades">One for each score.</param>
    /// <param name="random">Orders rows of equal scores, so that their order in the data, often the relevant ones first, does not count.</param>
    internal static RankedQuery? Of(ReadOnlySpan<double> scores, ReadOnlySpan<double> grades, ref SeededRandom random)
    {
        double[] ideal = [.. grades.ToArray().Where(static grade => grade > 0).OrderDescending()];
        if (ideal.Length == 0)
            return null;
        var keys = new (double Negative, ulong Tie)[scores.Length];
        for (var row = 0; row < scores.Length; row++)
            keys[row] = (-scores[row], random.NextBits());
        var ordered = grades.ToArray();
        Array.Sort(keys, ordered);
        return new(ordered, ideal);
    }
}
