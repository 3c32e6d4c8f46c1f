using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>待遇核定: what a public-welfare post costs and what the person gets, for a month or a year, as on the approval form .</summary>
/// <remarks>Seasonal money stands in the month in which it is paid.</remarks>
public sealed record WelfarePostAccount
{
    private WelfarePostAccount()
    {
    }

    /// <summary>What the organisation pays: wages, its contributions, its part of the housing fund, benefits.</summary>
    public required Calculation Cost { get; init; }

    /// <summary>What is kept from the wage: the person's contributions and part of the housing fund.</summary>
    public required Calculation Deductions { get; init; }

    /// <summary>What the person receives: wages and benefits less the deductions, before tax.</summary>
    public required Calculation Received { get; init; }

    /// <summary>Works a month out.</summary>
    /// <param name="facts">The post.</param>
    /// <param name="month">Any day of the month.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets nothing on wages of public-welfare posts.</returns>
    /// <exception cref="ArgumentException">A sum is negative, or the post ends before it starts.</exception>
    public static WelfarePostAccount? Month(WelfarePostFacts facts, DateOnly month, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        facts.Check();
        if (policy.Statement(PolicyParameters.PwjBaseWageFloor) is not { } wages)
            return null;
        var first = RulePeriod.Month.FirstDay(month);
        var title = Say.Both($"{first:yyyy年M月}", $"{first:yyyy-MM}");
        return Of(title, wages.Source, new WelfarePostLines(facts, first, policy));
    }

    /// <summary>Works a year out: the sum of its months. Months in which the person is in post only in part are not in it, and a note names them.</summary>
    /// <param name="facts">The post.</param>
    /// <param name="year">The year, in [2, 9998].</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets nothing on wages of public-welfare posts.</returns>
    /// <exception cref="ArgumentException">A sum is negative, the post ends before it starts, or the year is out of range.</exception>
    public static WelfarePostAccount? Year(WelfarePostFacts facts, int year, Policy policy)
    {
        if (year is < 2 or > 9998)
            throw new ArgumentOutOfRangeException(nameof(year), year, "Expected 2 to 9998.");
        WelfarePostAccount[] months = [.. Enumerable.Range(1, 12).Select(month => Month(facts, new(year, month, 1), policy)).OfType<WelfarePostAccount>()];
        if (months.Length == 0)
            return null;
        var title = Say.Both($"{year}年", $"{year}");
        return new()
        {
            Cost = Sum(title, Costs, months, static month => month.Cost),
            Deductions = Sum(title, Kept, months, static month => month.Deductions),
            Received = Sum(title, Net, months, static month => month.Received),
        };
    }

    private static readonly Bilingual Costs = new("单位支出", "cost to the organisation");
    private static readonly Bilingual Kept = new("个人扣缴", "kept from the wage");
    private static readonly Bilingual Net = new("个人实得（税前）", "received by the person, before tax");

    private static WelfarePostAccount Of(Bilingual title, string article, WelfarePostLines lines)
    {
        Workings cost = new(Titled(title, Costs), CalculationUnit.Yuan, article);
        Workings kept = new(Titled(title, Kept), CalculationUnit.Yuan, article);
        Workings net = new(Titled(title, Net), CalculationUnit.Yuan, article);
        lines.WritePresence(cost, kept, net);
        foreach (var paid in lines.Paid())
        {
            cost.Include(paid);
            net.Include(paid);
        }

        foreach (var employers in lines.Contributions(Payer.Employer))
            cost.Include(employers);
        foreach (var persons in lines.Contributions(Payer.Person))
        {
            kept.Include(persons);
            net.Include(persons, isDeducted: true);
        }

        return new() { Cost = cost.Done(), Deductions = kept.Done(), Received = net.Done() };
    }

    private static Calculation Sum(Bilingual title, Bilingual what, WelfarePostAccount[] months, Func<WelfarePostAccount, Calculation> part)
    {
        Workings workings = new(Titled(title, what), CalculationUnit.Yuan, part(months[0]).Article);
        foreach (var month in months.Select(part))
        {
            workings.Include(month);
            foreach (var note in month.Notes)
                workings.Note(note);
        }

        return workings.Done();
    }

    private static Bilingual Titled(Bilingual title, Bilingual what) => new(title.Zh + what.Zh, $"{title.En}: {what.En}");
}
