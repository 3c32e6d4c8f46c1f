using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>取暖补贴、防暑降温费: who has the money of a season, for how many months, and when it is paid .</summary>
public sealed record SeasonalBenefit
{
    private SeasonalBenefit()
    {
    }

    /// <summary>The season's first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The season's last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>When it is paid.</summary>
    public required CalculatedDate Paid { get; init; }

    /// <summary>Whether the person has it.</summary>
    public required Decision Entitled { get; init; }

    /// <summary>For how many months.</summary>
    public required Calculation Months { get; init; }

    /// <summary>What it comes to.</summary>
    public required Calculation Amount { get; init; }

    /// <summary>Works a season out.</summary>
    /// <param name="money">Which one.</param>
    /// <param name="year">The year in which the season begins, in [1, 9998].</param>
    /// <param name="facts">The post.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not set the season.</returns>
    /// <exception cref="ArgumentException">A sum is negative, the post ends before it starts, or the year is out of range.</exception>
    public static SeasonalBenefit? For(SeasonalMoney money, int year, WelfarePostFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        facts.Check();
        if (year is < 1 or > 9998)
            throw new ArgumentOutOfRangeException(nameof(year), year, "Expected 1 to 9998.");
        var terms = SeasonTerms.Of(money);
        if (Day(terms, policy, "start", year) is not { } start || Day(terms, policy, "end", year) is not { } end || Day(terms, policy, "paid", year) is not { } paid
            || Day(terms, policy, "starters_from_get_none", year) is not { } tooLate || policy.Statement(terms.Length) is not { Value: { } length } stated)
        {
            return null;
        }

        var entitled = Decide(terms, facts, (start.On, end.On), tooLate, policy);
        var months = MonthsOf(terms, facts, start.On, end.On, (int)length.Amount, stated, entitled, policy);
        return new()
        {
            From = start.On,
            To = end.On,
            Paid = paid with { What = new("发放" + terms.Name.Zh, "payment of " + terms.Name.En) },
            Entitled = entitled,
            Months = months,
            Amount = AmountOf(terms, facts, months, policy),
        };
    }

    private static CalculatedDate? Day(SeasonTerms terms, Policy policy, string @case, int year) =>
        policy.Statement(terms.Period, @case: @case) is { Value: { } rule } statement
            ? new(terms.Name, rule.DayIn(new(year, 1, 1)), rule.IsLatest, statement.Source, statement.Note is { } note ? Bilingual.Same(note) : null)
            : null;

    private static Decision Decide(SeasonTerms terms, WelfarePostFacts facts, (DateOnly First, DateOnly Last) season, CalculatedDate tooLate, Policy policy)
    {
        // 1月1日以后: whether the day itself counts is a reading. Without one the day itself cannot be told.
        var reading = policy.Get(PolicyParameters.FromADay)?.Name;
        bool? inTime = facts.StartedOn is not { } start ? null
            : start != tooLate.On ? start < tooLate.On
            : reading is null ? null : reading == "after_the_day";
        return Condition.All(
            tooLate.Article,
            new(new("享受" + terms.Name.Zh, "has " + terms.Name.En), new("不享受" + terms.Name.Zh, "has no " + terms.Name.En)),
            new Condition(inTime, Say.On(facts.StartedOn, "上岗", "in post since"), Say.Both($"在{tooLate.On:yyyy-MM-dd}之前上岗", $"in post before {tooLate.On:yyyy-MM-dd}")),
            Condition.Of(facts.EndedOn < season.First ? false : facts.StartedOn <= season.Last ? true : facts.StartedOn is null ? null : false, "期间内在岗", "in post in the season"),
            Condition.Of(!Probation.EndedIn(facts, policy), "未在试用期内解除合同", "the contract did not end within probation")) with
        {
            Note = facts.StartedOn == tooLate.On && policy.Statement(PolicyParameters.FromADay)?.Note is { } note ? Bilingual.Same(note) : null,
        };
    }

    private static Calculation MonthsOf(
        SeasonTerms terms, WelfarePostFacts facts, DateOnly start, DateOnly end, int most, Statement stated, Decision entitled, Policy policy)
    {
        Workings workings = new(new(terms.Name.Zh + "月数", "months of " + terms.Name.En), CalculationUnit.Months, stated.Source);
        foreach (var question in entitled.Ask)
            workings.Lacks(question);
        if (entitled.Verdict == Verdict.Fails)
            workings.Prepare(entitled.Outcome, entitled.Article);
        if (entitled.Verdict != Verdict.Holds)
            return workings.Done();
        var from = facts.StartedOn > start ? facts.StartedOn.Value : start;
        var to = facts.EndedOn < end ? facts.EndedOn.Value : end;
        workings.Prepare(Say.Both($"期间{start:yyyy-MM-dd}至{end:yyyy-MM-dd}，共{most}个月", $"the season {start:yyyy-MM-dd} to {end:yyyy-MM-dd}, {most} months"));
        PostMonths.Count(workings, from, to, most, policy);
        return workings.Done();
    }

    private static Calculation AmountOf(SeasonTerms terms, WelfarePostFacts facts, Calculation months, Policy policy)
    {
        Workings workings = new(terms.Name, CalculationUnit.Yuan, months.Article);
        foreach (var question in months.Ask)
            workings.Lacks(question);
        if (months.Value is > 0 and { } count)
        {
            if (terms.YuanAMonth(facts) is { } yuan)
                workings.Add(count * yuan, Say.Both($"{count:0} × {yuan:0.##} = {count * yuan:0.##}元", $"{count:0} × {yuan:0.##} = {count * yuan:0.##} yuan"));
            else
                workings.Lacks(new($"{terms.Name.Zh}月标准（条文未载金额）", $"{terms.Name.En} a month (the text gives no sum)"));
        }

        Rounding.Money(workings, policy);
        return workings.Done();
    }
}
