using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>失业人员领取失业保险金和医疗补助金通知单: what is printed and filed once the benefit is fixed. It names nobody; whoever prints it adds the person.</summary>
public sealed record BenefitNotice
{
    private BenefitNotice(DateOnly from, Calculation months, Calculation amount) => (From, Months, Amount) = (from, months, amount);

    /// <summary>The day from which benefit is paid.</summary>
    public DateOnly From { get; }

    /// <summary>The last day for which it is paid; null where the months cannot be told or are none.</summary>
    public DateOnly? To => Months.Value is > 0 and { } months ? From.AddMonths((int)months).AddDays(-1) : null;

    /// <summary>The months.</summary>
    public Calculation Months { get; }

    /// <summary>The sum, where the city's notices are known.</summary>
    public Calculation Amount { get; }

    /// <summary>Writes the notice out.</summary>
    /// <param name="contributionMonths">Months of contributions; null where not known.</param>
    /// <param name="from">The day from which benefit is paid.</param>
    /// <param name="standards">The city's notices on standards; null where they are not at hand.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not set the months.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="contributionMonths"/> is negative.</exception>
    public static BenefitNotice? Of(int? contributionMonths, DateOnly from, BenefitStandards? standards, Policy policy) =>
        BenefitMonths.For(contributionMonths, policy) is { } months && BenefitAmount.For(contributionMonths, from, standards, policy) is { } amount
            ? new(from, months, amount)
            : null;

    /// <summary>The lines of the notice.</summary>
    public IReadOnlyList<Bilingual> Lines =>
    [
        To is { } to
            ? Say.Both($"领取期限：{Months.Value}个月，{From:yyyy-MM-dd}至{to:yyyy-MM-dd}", $"period: {Months.Value} months, {From:yyyy-MM-dd} to {to:yyyy-MM-dd}")
            : Months.Value is null ? new("领取期限：待核定", "period: not fixed yet") : new("不享受失业保险金", "no unemployment benefit"),
        Amount.Value is { } sum
            ? Say.Both($"失业保险金合计：{sum:0.00}元", $"unemployment benefit in all: {sum:0.00} yuan")
            : new("失业保险金标准：按当时有效的市通知", "standard of the benefit: by the city's notice in force"),
        new("医疗补助金：按市有关规定（本规程未载金额）", "medical subsidy: by the city's rules (the handbook gives no sum)"),
        new("依据：" + Citation.InChinese(Months.Article), "under " + Months.Article),
    ];
}
