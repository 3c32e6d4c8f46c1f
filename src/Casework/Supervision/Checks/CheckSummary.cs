using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the checks of one kind of records came to, at one office in one period .</summary>
/// <param name="Record">The kind of records.</param>
/// <param name="Office">The office; null for records without one.</param>
/// <param name="First">The first day of the period.</param>
/// <param name="Last">The last day of the period.</param>
/// <param name="InOrder">How many were in order, of how many checked, with the interval for all records of the office.</param>
/// <param name="Problems">How many records failed by each rule, the most frequent first, then by name; one record may fail by several.</param>
public sealed record CheckSummary(
    CheckedRecord Record, DistrictCode? Office, DateOnly First, DateOnly Last, WilsonInterval InOrder, IReadOnlyList<KeyValuePair<string, int>> Problems)
{
    /// <summary>Sums checks up by office and period; offices come once for every period in which a record of theirs was checked, and a period without any check has one line without office.</summary>
    /// <param name="records">The checks, of one or more kinds, in any order.</param>
    /// <param name="first">The first day that counts.</param>
    /// <param name="last">The last day that counts.</param>
    /// <param name="every">How often results are told.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> lies before <paramref name="first"/>.</exception>
    public static IReadOnlyList<CheckSummary> ByOffice(IReadOnlyCollection<CheckRecord> records, DateOnly first, DateOnly last, Interval every)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(every);
        var periods = CheckPeriods.Between(first, last, every);
        var kinds = records.Select(static record => record.Item.Record).Distinct().Order().ToList();
        return [.. from kind in kinds from period in periods from summary in OfPeriod(kind, period, records) select summary];
    }

    private static IEnumerable<CheckSummary> OfPeriod(CheckedRecord kind, DateSpan period, IReadOnlyCollection<CheckRecord> records)
    {
        var here = records.Where(record => record.Item.Record == kind && record.On >= period.From && record.On <= period.To).ToList();
        if (here.Count == 0)
            return [new(kind, null, period.From, period.To, WilsonInterval.At95(0, 0), [])];
        return here.GroupBy(static record => record.Item.Office)
            .OrderBy(static office => office.Key is not null)
            .ThenBy(static office => office.Key)
            .Select(office => new CheckSummary(
                kind,
                office.Key,
                period.From,
                period.To,
                WilsonInterval.At95(office.Count(static record => record.IsInOrder), office.Count()),
                [
                    .. office.SelectMany(static record => record.Problems.Select(static problem => problem.Rule).Distinct(StringComparer.Ordinal))
                        .CountBy(static rule => rule)
                        .OrderByDescending(static rule => rule.Value)
                        .ThenBy(static rule => rule.Key, StringComparer.Ordinal),
                ]));
    }
}
