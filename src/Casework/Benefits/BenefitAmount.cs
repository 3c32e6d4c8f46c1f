using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>失业保险金金额: what the months of benefit come to by the city's notices .</summary>
public static class BenefitAmount
{
    /// <summary>The whole sum of the months of benefit, each by the notice in force when it begins.</summary>
    /// <param name="contributionMonths">Months of contributions; null where not known.</param>
    /// <param name="from">The day from which benefit is paid.</param>
    /// <param name="standards">The city's notices; null where they are not at hand.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not set the months.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="contributionMonths"/> is negative.</exception>
    public static Calculation? For(int? contributionMonths, DateOnly from, BenefitStandards? standards, Policy policy)
    {
        if (BenefitMonths.For(contributionMonths, policy) is not { } months)
            return null;
        Workings workings = new(new("失业保险金合计", "unemployment benefit in all"), CalculationUnit.Yuan, months.Article);
        foreach (var question in months.Ask)
            workings.Lacks(question);
        if (standards is null)
            workings.Lacks(new("当时有效的失业保险金发放标准通知", "the city's notice on benefit standards in force at the time"));
        else if (contributionMonths is { } contributed)
            Add(workings, (int)months.Value!.Value, contributed / 12, from, standards);
        return workings.Done();
    }

    private static void Add(Workings workings, int months, int years, DateOnly from, BenefitStandards standards)
    {
        for (var month = 1; month <= months;)
        {
            var begins = from.AddMonths(month - 1);
            if (standards.For(begins, years, month) is not { } line)
            {
                workings.Lacks(Say.Both($"{begins:yyyy-MM-dd}起适用的发放标准（第{month}个月）", $"the standard in force from {begins:yyyy-MM-dd} (month {month})"));
                return;
            }

            var first = month;
            while (month <= months && standards.For(from.AddMonths(month - 1), years, month) == line)
                month++;
            var count = month - first;
            workings.Add(
                count * line.YuanAMonth,
                Say.Both(
                    $"第{first}至{month - 1}个月：{count} × {line.YuanAMonth:0.##} = {count * line.YuanAMonth:0.##}元",
                    $"months {first} to {month - 1}: {count} × {line.YuanAMonth:0.##} = {count * line.YuanAMonth:0.##} yuan"),
                line.Source);
        }
    }
}
