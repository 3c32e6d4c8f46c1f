namespace Jiuye.Analytics;

/// <summary>Where a count of a quarter comes from: 本期有效数 = 上期结转 + 本期新增.</summary>
/// <param name="Count">The persons by origin, and the records behind them.</param>
/// <param name="NewRecords">The records behind 本期新增.</param>
/// <param name="CarriedRecords">Those behind 上期结转.</param>
/// <param name="FirstRegistered">The earliest day of registration; null where no record states one.</param>
/// <param name="LastRegistered">The latest day.</param>
/// <param name="CarriedFrom">The quarters from which it was carried over, the latest first.</param>
public sealed record CountProvenance(SideCount Count, long NewRecords, long CarriedRecords, DateOnly? FirstRegistered, DateOnly? LastRegistered, IReadOnlyList<CarriedFrom> CarriedFrom)
{
    /// <summary>The records that state no day of registration.</summary>
    public long UndatedRecords => Count.Records - NewRecords - CarriedRecords;
}
