using System.CommandLine;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Wages, contributions, benefits and days of a public-welfare post.</summary>
internal static class WelfarePostVerb
{
    internal static Verb Create()
    {
        var asOf = CommonOptions.AsOf("A day of the month to work out, yyyy-MM-dd.");
        asOf.Required = true;
        var year = new Option<bool>("--year") { Description = "The whole year of that day instead of its month." };
        var dates = new Option<bool>("--dates") { Description = "List the year's days of planning and payment too." };
        var verb = new Verb("welfare-post", "What a public-welfare post costs and pays: wage floor and ceiling, contributions of both sides, housing fund, seasonal money, totals, days of payment.")
        {
            Examples =
            [
                new("jiuye calculate welfare-post --as-of 2011-05-01 --fact base_wage=1500 --fact floating_wage=200 --fact social_average_wage=5000 --fact minimum_wage=1160 --fact started_on=2010-06-01 --fact only_child_yuan_a_month=0", "a month, with every step"),
                new("jiuye calculate welfare-post --as-of 2011-05-01 --year --dates --facts post.json --language en", "a year, with the days on which it is paid"),
            ],
        };
        foreach (var option in new Option[] { asOf, year, dates })
            verb.Options.Add(option);
        return new CalculationCall().With(verb, FactReader.Names<WelfarePostFacts>(), (call, reader, policy, report) =>
        {
            var facts = reader.Take<WelfarePostFacts>();
            reader.RefuseOthers();
            var day = call.GetValue(asOf)!.Value;
            AddWage(report, facts, policy);
            AddContributions(report, facts, policy);
            AddBenefits(report, facts, day, policy);
            AddTotals(report, call.GetValue(year) ? WelfarePostAccount.Year(facts, day.Year, policy) : WelfarePostAccount.Month(facts, day, policy));
            if (call.GetValue(dates))
                report.Add(WelfarePostDates.Of(day.Year, policy));
        });
    }

    private static void AddWage(CalculationReport report, WelfarePostFacts facts, Policy policy)
    {
        report.Add(WelfareWage.ReachesFloor(facts.BaseWage, facts.MinimumWage, policy), new("基本工资下限", "floor of the base wage"));
        report.Add(WelfareWage.MostFloating(facts.BaseWage, policy), new("浮动工资上限", "the most floating wage"));
        report.Add(WelfareWage.KeepsCeiling(facts.BaseWage, facts.FloatingWage, policy), new("浮动工资", "floating wage"));
    }

    private static void AddContributions(CalculationReport report, WelfarePostFacts facts, Policy policy)
    {
        foreach (var payer in Enum.GetValues<Payer>())
        {
            foreach (var insurance in Enum.GetValues<SocialInsurance>())
            {
                if (WelfareContributions.For(insurance, payer, facts.SocialAverageWage, policy) is { } line)
                    report.Add(line, line.What);
            }

            report.Add(HousingFund.For(payer, facts.BaseWage, policy), new("住房公积金", "housing fund"));
        }
    }

    private static void AddBenefits(CalculationReport report, WelfarePostFacts facts, DateOnly day, Policy policy)
    {
        report.Add(Probation.Decide(facts.StartedOn, facts.EndedOn, day, policy), new("试用期", "probation"));
        // The winter that ends and the summer that lies in the day's year.
        foreach (var (money, first) in new[] { (SeasonalMoney.Heating, day.Year - 1), (SeasonalMoney.Cooling, day.Year) })
        {
            if (SeasonalBenefit.For(money, first, facts, policy) is not { } season)
                continue;
            report.Add(season.Entitled, season.Paid.What);
            report.Add(season.Months, season.Months.What);
            report.Add([season.Paid]);
        }

        if (facts.ChildBornOn is { } born && OnlyChildMoney.Ends(born, policy) is { } ends)
            report.Add([ends]);
    }

    private static void AddTotals(CalculationReport report, WelfarePostAccount? account)
    {
        report.Add(account?.Cost, new("单位支出", "cost to the organisation"));
        report.Add(account?.Deductions, new("个人扣缴", "kept from the wage"));
        report.Add(account?.Received, new("个人实得", "received by the person"));
    }
}
