using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>住房公积金: two statements of one text, a fixed sum and a share of the base wage; the policy says which is the rule (R-526, R-527, V-30).</summary>
public static class HousingFund
{
    /// <summary>What one payer pays a month, with the results of both readings.</summary>
    /// <param name="payer">Who pays.</param>
    /// <param name="baseWage">The person's own base wage, yuan a month; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction states nothing, or not what its reading asks for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The wage is negative, or there is no such payer.</exception>
    public static Calculation? For(Payer payer, decimal? baseWage, Policy policy)
    {
        Given.NotNegative(baseWage);
        ArgumentNullException.ThrowIfNull(policy);
        var @case = InsuranceTerms.CaseOf(payer);
        var isFixed = policy.Get(PolicyParameters.HousingFundReading)?.Name == "fixed_sum";
        var sum = policy.Statement(PolicyParameters.HousingFundFixed, @case: @case);
        var share = policy.Statement(PolicyParameters.HousingFundRate, @case: @case);
        if ((isFixed ? sum : share) is not { Value: not null } statement)
            return null;
        var who = Payers.Name(payer);
        Workings workings = new(new($"住房公积金{who.Zh}缴存", $"housing fund, {who.En}"), CalculationUnit.Yuan, statement.Source);
        if (isFixed)
            AddFixed(workings, sum!);
        else
            AddShare(workings, share!.Value!, baseWage);
        Rounding.Money(workings, policy);
        workings.Read(Readings(sum, share, baseWage, isFixed));
        if (policy.Statement(PolicyParameters.HousingFundReading) is { } reading)
            workings.NoteOf(reading);
        return workings.Done();
    }

    private static void AddFixed(Workings workings, Statement<Quantity> sum)
    {
        workings.Add(sum.Value!.Amount, Say.Both($"每月{sum.Value.Amount:0.##}元", $"{sum.Value.Amount:0.##} yuan a month"));
        workings.NoteOf(sum);
    }

    private static void AddShare(Workings workings, Quantity share, decimal? baseWage)
    {
        if (baseWage is not { } wage)
        {
            workings.Lacks(WelfareWage.BaseWageQuestion);
            return;
        }

        var part = wage * share.Amount / 100;
        workings.Add(part, Say.Both($"{wage:0.##} × {share.Amount:0.##}% = {part:0.####}元", $"{wage:0.##} × {share.Amount:0.##}% = {part:0.####} yuan"));
    }

    private static ReadingResult[] Readings(Statement<Quantity>? sum, Statement<Quantity>? share, decimal? baseWage, bool isFixed) =>
    [
        .. sum?.Value is { } amount
            ? new[] { new ReadingResult("fixed_sum", new("按规定的固定金额", "the fixed sum as stated"), amount.Amount, isFixed) }
            : [],
        .. share?.Value is { } percent
            ? new[] { new ReadingResult("share_of_base_wage", new("按本人基本工资的比例", "a share of the person's base wage"), baseWage * percent.Amount / 100, !isFixed) }
            : [],
    ];
}
