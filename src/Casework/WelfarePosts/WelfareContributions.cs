using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>公益性岗位社会保险: contributions a month on a base that is a share of the social average wage .</summary>
public static class WelfareContributions
{
    /// <summary>What one payer pays a month into one insurance.</summary>
    /// <param name="insurance">The insurance.</param>
    /// <param name="payer">Who pays.</param>
    /// <param name="socialAverageWage">The social average wage, yuan a month; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction states no base or no rate for the payer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The wage is negative, or there is no such insurance or payer.</exception>
    public static Calculation? For(SocialInsurance insurance, Payer payer, decimal? socialAverageWage, Policy policy)
    {
        Given.NotNegative(socialAverageWage);
        ArgumentNullException.ThrowIfNull(policy);
        var terms = InsuranceTerms.All.FirstOrDefault(known => known.Insurance == insurance)
            ?? throw new ArgumentOutOfRangeException(nameof(insurance), insurance, "No such insurance.");
        return For(terms, payer, socialAverageWage, policy);
    }

    /// <summary>What one payer pays a month into all of them, without the housing fund.</summary>
    /// <param name="payer">Who pays.</param>
    /// <param name="socialAverageWage">The social average wage, yuan a month; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction states nothing on any of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The wage is negative, or there is no such payer.</exception>
    public static Calculation? For(Payer payer, decimal? socialAverageWage, Policy policy)
    {
        Given.NotNegative(socialAverageWage);
        ArgumentNullException.ThrowIfNull(policy);
        Calculation[] lines = [.. InsuranceTerms.All.Select(terms => For(terms, payer, socialAverageWage, policy)).OfType<Calculation>()];
        if (lines.Length == 0)
            return null;
        var who = Payers.Name(payer);
        Workings workings = new(new($"社会保险{who.Zh}缴费合计", $"social insurance, {who.En}, in all"), CalculationUnit.Yuan, lines[0].Article);
        foreach (var line in lines)
            workings.Include(line);
        foreach (var note in lines.SelectMany(static line => line.Notes))
            workings.Note(note);
        return workings.Done();
    }

    private static Calculation? For(InsuranceTerms terms, Payer payer, decimal? socialAverageWage, Policy policy)
    {
        if (policy.Statement(terms.Base) is not { Value: { } share } stated || terms.Rate(policy, payer) is not { Value: { } rate } statement)
            return null;
        var who = Payers.Name(payer);
        Workings workings = new(new($"{terms.Name.Zh}{who.Zh}缴费", $"{terms.Name.En}, {who.En}"), CalculationUnit.Yuan, statement.Source);
        if (socialAverageWage is not { } wage)
        {
            workings.Lacks(new("社会平均工资（元/月）", "the social average wage, yuan a month"));
            return workings.Done();
        }

        var contributionBase = wage * share.Amount / 100;
        workings.Prepare(
            Say.Both($"缴费基数：{wage:0.##} × {share.Amount:0.##}% = {contributionBase:0.####}", $"base: {wage:0.##} × {share.Amount:0.##}% = {contributionBase:0.####}"),
            stated.Source);
        var contribution = contributionBase * rate.Amount / 100;
        workings.Add(contribution, Say.Both(
            $"{contributionBase:0.####} × {rate.Amount:0.##}% = {contribution:0.####}元", $"{contributionBase:0.####} × {rate.Amount:0.##}% = {contribution:0.####} yuan"));
        if (terms.FixedSum(policy, payer) is { Value: { } sum } more)
        {
            workings.Add(sum.Amount, Say.Both($"另加{sum.Amount:0.##}元", $"{sum.Amount:0.##} yuan more"), more.Source);
            workings.NoteOf(more);
        }

        Rounding.Money(workings, policy);
        return workings.Done();
    }
}
