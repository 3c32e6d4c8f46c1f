using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>与社会保险缴费数据比对: what contributions say about a person who is registered as unemployed .</summary>
/// <remarks>Contributions are found month by month; which employer paid them plays no part here.</remarks>
public static class InsuranceComparison
{
    /// <summary>Tells whether the person is to be told to register the employment: contributions of so many months in a row just before the month of checking .</summary>
    /// <param name="paid">A day of each month for which contributions were paid; null where the comparison has not been made.</param>
    /// <param name="checkedOn">The day of the comparison.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction states no number of months.</returns>
    public static Decision? AsksForNotice(IReadOnlyCollection<DateOnly>? paid, DateOnly checkedOn, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.InsuranceConsecutiveMonths) is not { Value: { } needed } statement)
            return null;
        var months = (int)needed.Amount;
        var inARow = paid is null ? (int?)null : MonthsInARowBefore(paid, checkedOn, months);
        return Condition.All(
            statement.Source,
            new(new("发出就业登记催告书", "send the notice to register the employment"), new("不发催告", "no notice")),
            new Condition(
                inARow is { } found ? found >= months : null,
                inARow is { } known
                    ? Say.Both($"{checkedOn:yyyy-MM}比对，此前连续缴费{known}个月", $"compared in {checkedOn:yyyy-MM}: contributions of {known} months in a row before it")
                    : new("未比对缴费数据", "not compared with the contributions"),
                Say.Both($"比对月之前连续{months}个月有缴费", $"contributions of {months} months in a row before the month of comparison")));
    }

    /// <summary>Tells whether the district is to be asked to treat the person as employed: not registered within the month of the notice, and contributions go on .</summary>
    /// <param name="toldOn">The day of the notice; null where none was sent.</param>
    /// <param name="workRegisteredOn">The day of the employment registration; null where there is none.</param>
    /// <param name="paid">A day of each month for which contributions were paid; null where not compared.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction has no such notice.</returns>
    public static Decision? AsksForTreatmentAsEmployed(DateOnly? toldOn, DateOnly? workRegisteredOn, IReadOnlyCollection<DateOnly>? paid, DateOnly asOf, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.InsuranceNoticeDay) is not { Value: not null } statement)
            return null;
        var monthEnded = toldOn is { } told && FirstOfMonth(asOf) > FirstOfMonth(told);
        var goesOn = paid is null || toldOn is not { } noticed ? (bool?)null : paid.Any(month => FirstOfMonth(month) >= FirstOfMonth(noticed));
        return Condition.All(
            statement.Source,
            new(new("报区县申请视同就业，附缴费明细", "ask the district to treat the person as employed, with the contributions in detail"), new("不提出申请", "no application")),
            new Condition(toldOn is not null, Say.On(toldOn, "催告", "told"), new("已发催告", "the notice was sent")),
            new Condition(toldOn is null ? null : monthEnded, Say.Both($"截至{asOf:yyyy-MM-dd}", $"as of {asOf:yyyy-MM-dd}"), new("催告当月已过", "the month of the notice has passed")),
            new Condition(workRegisteredOn is null, Say.On(workRegisteredOn, "就业登记", "employment registered"), new("未办理就业登记", "no employment registration")),
            new Condition(goesOn, Say.YesNo(goesOn, "催告后仍有缴费", "contributions go on after the notice"), new("催告后仍有缴费", "contributions go on after the notice")));
    }

    private static int MonthsInARowBefore(IReadOnlyCollection<DateOnly> paid, DateOnly checkedOn, int most)
    {
        var months = paid.Select(FirstOfMonth).ToHashSet();
        var count = 0;
        while (count < most && months.Contains(FirstOfMonth(checkedOn).AddMonths(-count - 1)))
            count++;
        return count;
    }

    private static DateOnly FirstOfMonth(DateOnly day) => RulePeriod.Month.FirstDay(day);
}
