namespace Jiuye.Analytics;

/// <summary>岗位流失率 of one month: how many posts the watched enterprises lost, all together.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Enterprises">Enterprises that reported this month and the one before: only they are compared.</param>
/// <param name="Before">Their staff a month before.</param>
/// <param name="Now">Their staff now.</param>
/// <param name="Usual">The mean rate of the same month in earlier years, per cent; null where there is none. Spring Festival empties plants every year.</param>
public sealed record PostLoss(DateOnly Month, int Enterprises, long Before, long Now, double? Usual)
{
    /// <summary>Posts lost in per cent of those a month before; negative where posts were added; zero where there was no staff.</summary>
    public double Rate => Before == 0 ? 0 : 100.0 * (Before - Now) / Before;

    /// <summary>The rate above what is usual for the month, percentage points; null where nothing is known of it.</summary>
    public double? Unusual => Rate - Usual;
}
