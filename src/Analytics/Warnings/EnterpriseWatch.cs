using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Watches key enterprises for large layoffs (seed 003 §5(2); R-404).</summary>
/// <remarks>
/// Large is what the Labour Contract Law, Art. 41 calls so: so many persons, or so great a share of the staff; the numbers stand in the policy. A
/// month compares with the highest staff of the months before that the policy counts together, so that a layoff in steps shows too.
/// </remarks>
public static class EnterpriseWatch
{
    /// <summary>The layoffs that are large, by month and then by enterprise, ordinally.</summary>
    /// <param name="counts">The counts in any order.</param>
    /// <param name="policy">What is large.</param>
    /// <exception cref="ArgumentException">An enterprise has two counts of one month, or a negative count.</exception>
    public static IReadOnlyList<LayoffSign> LargeLayoffs(IEnumerable<StaffCount> counts, WarningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. ByEnterprise(counts).SelectMany(enterprise => Signs(enterprise, policy))
                .OrderBy(static sign => sign.Month)
                .ThenBy(static sign => sign.Employer.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The posts that all enterprises together lost, month by month, each month on the enterprises that reported it and the one before.</summary>
    /// <param name="counts">The counts in any order.</param>
    /// <exception cref="ArgumentException">An enterprise has two counts of one month, or a negative count.</exception>
    public static IReadOnlyList<PostLoss> Losses(IEnumerable<StaffCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var pairs = ByEnterprise(counts)
            .SelectMany(static enterprise => enterprise.Values.Where(now => enterprise.ContainsKey(now.Month.AddMonths(-1))).Select(now => (Before: enterprise[now.Month.AddMonths(-1)], Now: now)));
        var losses = new List<PostLoss>();
        foreach (var month in pairs.GroupBy(static pair => pair.Now.Month).OrderBy(static group => group.Key))
        {
            double[] earlier = [.. losses.Where(loss => loss.Month.Month == month.Key.Month).Select(static loss => loss.Rate)];
            losses.Add(new(
                month.Key, month.Count(), month.Sum(static pair => (long)pair.Before.Staff), month.Sum(static pair => (long)pair.Now.Staff), earlier.Length == 0 ? null : earlier.Average()));
        }

        return losses;
    }

    private static IEnumerable<LayoffSign> Signs(SortedDictionary<DateOnly, StaffCount> enterprise, WarningPolicy policy)
    {
        foreach (var now in enterprise.Values)
        {
            var before = Enumerable.Range(1, policy.LayoffMonths)
                .Select(back => enterprise.GetValueOrDefault(now.Month.AddMonths(-back))?.Staff)
                .Append(now.PlannedLayoffs > 0 ? now.Staff : null)
                .Max();
            if (before is not { } staff || staff == 0)
                continue;
            var lost = staff - now.Staff + now.PlannedLayoffs;
            var byPersons = lost >= policy.LayoffPersons;
            if (byPersons || (lost > 0 && lost >= policy.LayoffShare * staff))
                yield return new(now.Employer, now.Month, staff, lost, now.PlannedLayoffs, (double)lost / staff, byPersons, ExplainBy(now, policy));
        }
    }

    // Announced layoffs happen in the next month at the earliest that a monthly report can tell; the explanation comes so many days before its end.
    private static DateOnly? ExplainBy(StaffCount now, WarningPolicy policy) =>
        now.PlannedLayoffs > 0 ? now.Month.AddMonths(2).AddDays(-1 - policy.LayoffNoticeDays) : null;

    private static List<SortedDictionary<DateOnly, StaffCount>> ByEnterprise(IEnumerable<StaffCount> counts)
    {
        var enterprises = new Dictionary<EmployerId, SortedDictionary<DateOnly, StaffCount>>();
        foreach (var count in counts)
        {
            if (count.Staff < 0 || count.PlannedLayoffs < 0)
                throw new ArgumentException($"{count.Employer} counts {count.Staff} staff and {count.PlannedLayoffs} planned layoffs in {count.Month:yyyy-MM}: expected at least 0 of both.", nameof(counts));
            var month = new DateOnly(count.Month.Year, count.Month.Month, 1);
            if (!enterprises.TryGetValue(count.Employer, out var months))
                enterprises.Add(count.Employer, months = []);
            if (!months.TryAdd(month, count with { Month = month }))
                throw new ArgumentException($"{count.Employer} has two counts of {month:yyyy-MM}: expected one a month.", nameof(counts));
        }

        return [.. enterprises.OrderBy(static each => each.Key.Value, StringComparer.Ordinal).Select(static each => each.Value)];
    }
}
