namespace Jiuye.Analytics;

/// <summary>环比 and 同比: growth in percent.</summary>
public static class GrowthRate
{
    /// <summary>Growth from the count and its change: 100 · Δ / (current − Δ), half up; null where the earlier count is not above zero.</summary>
    /// <param name="current">The count now.</param>
    /// <param name="change">The count now less the earlier one.</param>
    /// <param name="decimals">Decimals of the percentage, [0, 6].</param>
    public static decimal? Percent(decimal current, decimal change, int decimals = PublishedShare.Decimals)
    {
        Counts.Check(current);
        var earlier = current - change;
        return earlier <= 0 ? null : HalfUp.Quotient(100 * change, earlier, decimals);
    }
}
