namespace Jiuye.Analytics;

/// <summary>How far the last month of an adjusted series moved once later months were known: what is lost at the end.</summary>
/// <param name="Months">How many last months were looked at.</param>
/// <param name="MeanPercent">Mean absolute revision, percent of the later figure.</param>
/// <param name="MostPercent">The largest absolute revision, percent.</param>
public sealed record RevisionHistory(int Months, double MeanPercent, double MostPercent)
{
    /// <summary>Adjusts the series as it stood at the end of each of its last months and compares with the whole series.</summary>
    /// <param name="whole">The adjustment of the whole series.</param>
    /// <param name="months">How many ends to look at, at least 1; the last one, which has no later months, is left out. What comes before must be long enough to adjust.</param>
    /// <exception cref="ArgumentException">The series is too short for that.</exception>
    public static RevisionHistory Of(SeasonalAdjustment whole, int months)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(months, whole.Months.Count);
        var moved = new double[months];
        for (var back = 1; back <= months; back++)
        {
            var then = SeasonalAdjustment.Of(whole.Series.Take(whole.Months.Count - back), whole.Settings).Months[^1].Adjusted;
            var later = whole.Months[^(back + 1)].Adjusted;
            moved[back - 1] = later == 0 ? 0 : Math.Abs(100 * (then - later) / later);
        }

        return new(months, moved.Average(), moved.Max());
    }
}
