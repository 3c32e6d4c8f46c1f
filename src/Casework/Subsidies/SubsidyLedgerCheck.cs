using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>补贴人员台账检查: what the district's regular check of a street's ledger of subsidy holders finds .</summary>
/// <param name="Street">The street.</param>
/// <param name="Rows">Rows of its ledger.</param>
/// <param name="NeverFollowed">Holders whose business or work nobody has followed up; by identity.</param>
/// <param name="Incomplete">Holders whose follow-up leaves an item of the list open; by identity.</param>
/// <param name="NextOn">The last day of the next check; null where none was made yet or the text gives no number.</param>
/// <param name="IsOverdue">True where the check was due before the day; null where that cannot be told.</param>
/// <param name="MustSet">The parameter that the jurisdiction has to set before the next check has a day; null where it has.</param>
public sealed record SubsidyLedgerCheck(
    DistrictCode Street, int Rows, IReadOnlyList<SeekerId> NeverFollowed, IReadOnlyList<SeekerId> Incomplete, DateOnly? NextOn, bool? IsOverdue, PolicyParameter? MustSet)
{
    /// <summary>One check a street, by its code.</summary>
    /// <param name="rows">The ledgers' rows.</param>
    /// <param name="lastChecks">The day of each street's last check; a street that is absent was never checked.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <returns>Empty where the jurisdiction asks for no such check.</returns>
    /// <exception cref="ArgumentException">A row has not as many records as its subsidy's list has items.</exception>
    public static IReadOnlyList<SubsidyLedgerCheck> On(
        IEnumerable<SubsidyHolder> rows, IReadOnlyDictionary<DistrictCode, DateOnly> lastChecks, Policy policy, DateOnly asOf, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(lastChecks);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        if (policy.Statement(PolicyParameters.SubsidyLedgerCheckPeriod) is not { } statement)
            return [];
        return [.. rows.GroupBy(static row => row.Street).OrderBy(static group => group.Key).Select(group => Of(group.Key, [.. group.OrderBy(static row => row.Seeker)], Last(lastChecks, group.Key), statement.Value, policy, asOf, calendar))];
    }

    private static SubsidyLedgerCheck Of(DistrictCode street, SubsidyHolder[] rows, DateOnly? last, Interval? every, Policy policy, DateOnly asOf, WorkingDayCalendar calendar)
    {
        var next = last is { } day ? every?.NextAfter(day, calendar) : null;
        return new(
            street,
            rows.Length,
            [.. rows.Where(static row => row.FollowedOn is null).Select(static row => row.Seeker)],
            [.. rows.Where(row => row.FollowedOn is not null && IsIncomplete(row, policy)).Select(static row => row.Seeker)],
            next,
            next is { } due ? due < asOf : every is null ? null : true,
            every is null ? PolicyParameters.SubsidyLedgerCheckPeriod : null);
    }

    private static DateOnly? Last(IReadOnlyDictionary<DistrictCode, DateOnly> checks, DistrictCode street) => checks.TryGetValue(street, out var day) ? day : null;

    private static bool IsIncomplete(SubsidyHolder row, Policy policy) => FollowUpList.OfSubsidy(row.Subsidy, policy) is { } list
        && (row.Recorded.Count == 0 || list.Decide(row.Recorded).Verdict != Verdict.Holds);
}
