using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Makes the quarterly report of its counts.</summary>
public static class QuarterlyReports
{
    /// <summary>Makes the report.</summary>
    /// <param name="place">Whose report it is.</param>
    /// <param name="now">The counts of the quarter.</param>
    /// <param name="previous">Those of the quarter before; null where they are missing, which the report then says.</param>
    /// <param name="yearAgo">Those of the same quarter a year ago; null likewise.</param>
    /// <param name="settings">Rule for 无要求, limits, weights; null for the defaults.</param>
    /// <exception cref="ArgumentException">The quarter itself has no valid record, or earlier counts are of another quarter.</exception>
    public static QuarterlyReport Of(string place, QuarterlyCounts now, QuarterlyCounts? previous, QuarterlyCounts? yearAgo, QuarterlySettings? settings = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        ArgumentNullException.ThrowIfNull(now);
        settings ??= new();
        settings.Check();
        if (now.IsEmpty)
            throw new ArgumentException($"No posting and no seeker was valid in {now.Quarter}; there is nothing to report.", nameof(now));
        var quarter = QuarterlyComparison.Of(now, now.Quarter.Previous, previous);
        var year = QuarterlyComparison.Of(now, now.Quarter.YearAgo, yearAgo);
        var builder = new TableBuilder(now, quarter, year, settings);
        return new()
        {
            Quarter = now.Quarter,
            Place = place,
            Settings = settings,
            Editions = now.Editions,
            Demand = now.Demand,
            Seekers = now.Seekers,
            Tables = [.. StandardTables.All(builder, settings)],
            OnQuarter = Growth(now, quarter, settings.PanelLevel),
            OnYear = Growth(now, year, settings.PanelLevel),
            Shortage = Shortage(now, quarter, settings),
            Mismatch = [.. Mismatch(now)],
            Notes = [.. Notes(now, quarter, year)],
        };
    }

    private static PeriodGrowth Growth(QuarterlyCounts now, QuarterlyComparison earlier, DistrictLevel level)
    {
        if (earlier.Counts is not { } counts)
            return new(earlier.Quarter, null, earlier.Missing);
        var growth = MatchedPanelGrowth.Between(now.PlacesAt(level), counts.PlacesAt(level));
        return growth.Panel.Count == 0
            ? new(earlier.Quarter, null, $"{now.Quarter} 与 {earlier.Quarter} 没有相同的地区")
            : new(earlier.Quarter, growth, null);
    }

    private static ShortageRanking Shortage(QuarterlyCounts now, QuarterlyComparison quarter, QuarterlySettings settings)
    {
        var previous = quarter.For(CodeKind.Occupations) is { } counts
            ? ShortageRanking.Of(counts.PlaceOccupationsAt(settings.PanelLevel), settings.Shortage)
            : null;
        return ShortageRanking.Of(now.PlaceOccupationsAt(settings.PanelLevel), settings.Shortage, previous);
    }

    private static IEnumerable<MismatchIndex> Mismatch(QuarterlyCounts now)
    {
        foreach (var (level, tally) in new[] { ("occ-1", now.MajorGroups), ("occ-2", now.MiddleGroups), ("occ-3", now.MinorGroups), ("occ-4", now.Occupations) })
        {
            var groups = tally.Groups.Where(static pair => pair.Key != GroupTally.None).OrderBy(static pair => pair.Key).Select(static pair => pair.Value).ToArray();
            double[] seekers = [.. groups.Select(static group => (double)group.Seekers.Valid)];
            double[] openings = [.. groups.Select(static group => (double)group.Demand.Valid)];
            if (seekers.Sum() > 0 && openings.Sum() > 0)
                yield return MismatchIndex.Of(level, seekers, openings);
        }
    }

    private static IEnumerable<string> Notes(QuarterlyCounts now, QuarterlyComparison quarter, QuarterlyComparison year)
    {
        yield return "统计对象为本季度内至少有一天有效的需求人数和求职人数：本期有效数 = 上期结转 + 本期新增（登记日期不明的单列）。";
        yield return "占比为四舍五入后的百分数，各行之和可能不等于 100.00；占比和求人倍率的变化为两个公布值之差。";
        yield return "不同职业层级的错配指数不可相互比较：分组越细，指数越大。";
        if (now.Demand.Count.Undated + now.Seekers.Count.Undated > 0)
            yield return FormattableString.Invariant($"登记日期不明：需求 {now.Demand.Count.Undated} 人，求职 {now.Seekers.Count.Undated} 人，计入有效数，不计入新增和结转。");
        var old = now.Demand.CarriedFrom.Concat(now.Seekers.CarriedFrom).Where(from => from.Quarter < now.Quarter.YearAgo).Sum(static from => from.Persons);
        if (old > 0)
            yield return FormattableString.Invariant($"上期结转中有 {old} 人登记于 {now.Quarter.YearAgo} 以前：没有截止日期的登记一直计为有效，请核对登记有效期。");
        foreach (var missing in new[] { quarter, year }.Where(static each => each.Missing is not null))
            yield return $"与 {missing.Quarter} 的比较缺失：{missing.Missing}。";
    }
}
