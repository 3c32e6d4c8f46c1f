namespace Jiuye.Casework;

/// <summary>How many postings were audited in a period, how many failed and why (R-283 weekly, R-587 daily).</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, that day included.</param>
/// <param name="Audited">Postings audited.</param>
/// <param name="Passed">Postings that may be published as they stand.</param>
/// <param name="Returned">Postings that went back to the employer.</param>
/// <param name="Reasons">How many postings failed by each rule, the most frequent first, then by name; one posting may fail by several.</param>
public sealed record AuditStatistics(DateOnly First, DateOnly Last, int Audited, int Passed, int Returned, IReadOnlyList<KeyValuePair<string, int>> Reasons)
{
    /// <summary>Counts records in periods of the length that a policy asks for; periods without an audit are counted too, with zero.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <param name="first">The first day of the first period.</param>
    /// <param name="last">The last day that is counted; the last period may be cut short by it.</param>
    /// <param name="daysAPeriod">1 for daily, 7 for weekly reports; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysAPeriod"/> is below 1, or <paramref name="last"/> before <paramref name="first"/>.</exception>
    public static IReadOnlyList<AuditStatistics> ByPeriod(IReadOnlyCollection<PostingAuditRecord> records, DateOnly first, DateOnly last, int daysAPeriod)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentOutOfRangeException.ThrowIfLessThan(daysAPeriod, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        var periods = records
            .Where(record => record.Decision.On >= first && record.Decision.On <= last)
            .ToLookup(record => (record.Decision.On.DayNumber - first.DayNumber) / daysAPeriod);
        var count = ((last.DayNumber - first.DayNumber) / daysAPeriod) + 1;
        return [.. Enumerable.Range(0, count).Select(period => Of([.. periods[period]], first.AddDays(period * daysAPeriod), last, daysAPeriod))];
    }

    private static AuditStatistics Of(PostingAuditRecord[] records, DateOnly first, DateOnly last, int days)
    {
        var end = first.AddDays(days - 1);
        return new(
            first,
            end < last ? end : last,
            records.Length,
            records.Count(static record => record.IsPassed),
            records.Count(static record => record.Decision.Outcome == PublicationOutcome.ReturnToEmployer),
            [
                .. records.SelectMany(static record => record.FailedRules)
                    .CountBy(static rule => rule)
                    .OrderByDescending(static reason => reason.Value)
                    .ThenBy(static reason => reason.Key, StringComparer.Ordinal),
            ]);
    }
}
