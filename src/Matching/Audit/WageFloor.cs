using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Whether the pay reaches the minimum wage of the place on the day.</summary>
/// <remarks>
/// Only pay by the month or by the hour is judged, and only by what is on file: a place without a standard is never guessed. Pay by the hour is held
/// against the hourly standard, which is that of part-time work, as full-time pay by the hour must reach the monthly one, which hours a posting does not state.
/// </remarks>
internal static class WageFloor
{
    internal static void Check(JobPosting posting, DateOnly asOf, WagePolicy conversion, FindingList into)
    {
        if (posting.Wage is not { IsStated: true, IsBasisAssumed: false } wage || wage.Basis is not (WageBasis.Month or WageBasis.Hour))
            return;
        if (posting.District is not { } place || MinimumWage.For(place, asOf) is not { } floor)
        {
            into.Add("wage_floor_unknown", PostingField.Wage);
            return;
        }

        var most = (wage.High ?? wage.Low)!.Value.Yuan;
        if (wage.High is null && wage.Low is not null)
            return;
        var hours = conversion.PaidDaysAMonth * conversion.HoursADay;
        var (paid, needed) = wage.Basis == WageBasis.Hour ? (most / hours, floor.Hourly) : (most, floor.Monthly);
        if (Math.Round(paid, 2) < needed)
            into.AddSaying("wage_floor", PostingField.Wage, Reason(wage.Basis, paid, needed, floor));
    }

    private static Bilingual Reason(WageBasis basis, decimal paid, decimal needed, MinimumWage floor)
    {
        var (zh, en) = basis == WageBasis.Hour ? ("元/小时", "yuan an hour") : ("元/月", "yuan a month");
        return new(
            string.Create(CultureInfo.InvariantCulture, $"最高{paid:0.##}{zh}，低于{floor.From:yyyy-MM-dd}起的最低工资标准{needed:0.##}{zh}（{floor.Source}）。"),
            string.Create(CultureInfo.InvariantCulture, $"At most {paid:0.##} {en}, below the minimum of {needed:0.##} in force from {floor.From:yyyy-MM-dd} ({floor.Source})."));
    }
}
