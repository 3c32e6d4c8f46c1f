namespace Jiuye.Analytics;

/// <summary>Shares and their changes as the tables print them.</summary>
public static class PublishedShare
{
    /// <summary>The decimals of a percentage that the tables print.</summary>
    public const int Decimals = 2;

    /// <summary>Percent of a whole, half up; null where the whole is zero.</summary>
    /// <remarks>The whole of an «其中» row is its parent row, not the table (template of table 8).</remarks>
    /// <param name="part">The part, [0, 10¹²].</param>
    /// <param name="whole">The whole, [0, 10¹²].</param>
    /// <param name="decimals">Decimals of the percentage, [0, 6].</param>
    public static decimal? Percent(decimal part, decimal whole, int decimals = Decimals)
    {
        Counts.Check(part);
        Counts.Check(whole);
        return HalfUp.Quotient(100 * part, whole, decimals);
    }

    /// <summary>The change of a printed figure: the difference of the two rounded figures, as published; null where one is missing.</summary>
    /// <remarks>Guangxi 2020Q1: 2.13 − 2.14 = −0.01, though the unrounded ratios differ by less than 0.02.</remarks>
    public static decimal? Change(decimal? current, decimal? previous) => current - previous;
}
