using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The lines of one month of a public-welfare post.</summary>
internal sealed class WelfarePostLines(WelfarePostFacts facts, DateOnly first, Policy policy)
{
    private readonly DateOnly last = first.AddMonths(1).AddDays(-1);

    private bool IsWholeMonth => facts.StartedOn <= first && !(facts.EndedOn < last);

    private bool IsPartOfMonth => !IsWholeMonth && facts.StartedOn <= last && !(facts.EndedOn < first);

    /// <summary>Says that the person is in post in part of the month only, or that the start is not known.</summary>
    internal void WritePresence(params ReadOnlySpan<Workings> every)
    {
        foreach (var workings in every)
        {
            if (facts.StartedOn is null)
                workings.Lacks(new("上岗日期", "the first day in post"));
            else if (IsPartOfMonth)
                workings.Note(Say.Both($"{first:yyyy-MM}在岗不满整月，条文未规定如何计发，未计入工资和缴费", $"{first:yyyy-MM} is in post in part only; the text does not say how it is paid, so wages and contributions are not in it"));
        }
    }

    /// <summary>Wages and benefits that are paid in the month.</summary>
    internal IEnumerable<Calculation> Paid()
    {
        if (IsWholeMonth)
        {
            yield return Wage(new("基本工资", "base wage"), facts.BaseWage, PolicyParameters.PwjBaseWageFloor);
            yield return Wage(new("浮动工资", "floating wage"), facts.FloatingWage, PolicyParameters.PwjFloatingWageMax);
            if (!Probation.EndedIn(facts, policy) && OnlyChildMoney.For(facts, first, policy) is { } child)
                yield return child;
        }

        foreach (var seasonal in Seasonal())
            yield return seasonal;
    }

    /// <summary>What one payer pays into the insurances and the housing fund.</summary>
    internal IEnumerable<Calculation> Contributions(Payer payer)
    {
        if (!IsWholeMonth)
            yield break;
        if (WelfareContributions.For(payer, facts.SocialAverageWage, policy) is { } insurances)
            yield return insurances;
        if (!Probation.EndedIn(facts, policy) && HousingFund.For(payer, facts.BaseWage, policy) is { } fund)
            yield return fund;
    }

    // A season that began last year may be paid this year.
    private IEnumerable<Calculation> Seasonal()
    {
        if (facts.StartedOn is null)
            yield break;
        foreach (var money in Enum.GetValues<SeasonalMoney>())
        {
            for (var year = first.Year - 1; year <= first.Year; year++)
            {
                if (SeasonalBenefit.For(money, year, facts, policy) is { } season && season.Paid.On >= first && season.Paid.On <= last)
                    yield return season.Amount;
            }
        }
    }

    private Calculation Wage<T>(Bilingual what, decimal? yuan, PolicyParameter<T> parameter)
        where T : class, IPolicyValue
    {
        Workings workings = new(what, CalculationUnit.Yuan, policy.Statement(parameter)?.Source ?? policy.Statement(PolicyParameters.PwjBaseWageFloor)!.Source);
        if (yuan is { } amount)
            workings.Add(amount, Say.Both($"{amount:0.##}元", $"{amount:0.##} yuan"));
        else
            workings.Lacks(new($"{what.Zh}（元/月）", $"the {what.En}, yuan a month"));
        return workings.Done();
    }
}
