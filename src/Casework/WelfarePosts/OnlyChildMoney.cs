using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>独生子女费: paid monthly, stopped from the month after the child comes of the age .</summary>
public static class OnlyChildMoney
{
    /// <summary>The last day for which it is paid: the end of the month of the birthday.</summary>
    /// <param name="childBornOn">The child's birthday.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no age.</returns>
    public static CalculatedDate? Ends(DateOnly childBornOn, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.OnlyChildAge) is not { Value: { } age } statement)
            return null;
        var birthday = childBornOn.AddYears((int)age.Amount);
        return new(
            Say.Both($"独生子女费发至该月（子女{birthday:yyyy-MM-dd}满{age.Amount:0}周岁）", $"last month of only-child money (the child is {age.Amount:0} on {birthday:yyyy-MM-dd})"),
            new(birthday.Year, birthday.Month, DateTime.DaysInMonth(birthday.Year, birthday.Month)),
            IsLatest: true,
            statement.Source,
            statement.Note is { } note ? Bilingual.Same(note) : null);
    }

    /// <summary>What it comes to in a month.</summary>
    /// <param name="facts">The post.</param>
    /// <param name="month">Any day of the month.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no age.</returns>
    /// <exception cref="ArgumentException">A sum is negative, or the post ends before it starts.</exception>
    public static Calculation? For(WelfarePostFacts facts, DateOnly month, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        facts.Check();
        if (policy.Statement(PolicyParameters.OnlyChildAge) is not { Value: not null } statement)
            return null;
        Workings workings = new(new("独生子女费", "only-child money"), CalculationUnit.Yuan, statement.Source);
        if (facts.OnlyChildYuanAMonth is not { } yuan)
            workings.Lacks(new("独生子女费月标准，不领取的填0（条文未载金额）", "only-child money a month, 0 where none is drawn (the text gives no sum)"));
        else if (yuan > 0 && facts.ChildBornOn is null)
            workings.Lacks(new("子女出生日期", "the child's birthday"));
        else if (yuan > 0 && Ends(facts.ChildBornOn!.Value, policy) is { } ends)
            Add(workings, yuan, month, ends);
        return workings.Done();
    }

    private static void Add(Workings workings, decimal yuan, DateOnly month, CalculatedDate ends)
    {
        if (RulePeriod.Month.FirstDay(month) <= ends.On)
            workings.Add(yuan, Say.Both($"每月{yuan:0.##}元，发至{ends.On:yyyy-MM}", $"{yuan:0.##} yuan a month, up to {ends.On:yyyy-MM}"));
        else
            workings.Prepare(Say.Both($"{ends.On:yyyy-MM}后停发", $"stopped after {ends.On:yyyy-MM}"));
    }
}
