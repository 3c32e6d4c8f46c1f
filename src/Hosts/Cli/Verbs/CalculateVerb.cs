using System.CommandLine;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>Sums, months, conditions and days of benefits, posts, loans and subsidies, each with its steps and its article.</summary>
internal static class CalculateVerb
{
    internal static Command Create()
    {
        var verb = new Verb("calculate", "Work out benefit months, public-welfare posts, loans and subsidies step by step, with articles; every reading of an unclear text is shown.");
        verb.Subcommands.Add(BenefitMonthsVerb());
        verb.Subcommands.Add(WelfarePostVerb.Create());
        verb.Subcommands.Add(LoanVerb.Create());
        verb.Subcommands.Add(BorrowerVerb.Create());
        verb.Subcommands.Add(SubsidyVerb.Create());
        return verb;
    }

    private static Verb BenefitMonthsVerb()
    {
        var contributions = CommonOptions.OptionalWholeNumber("--contribution-months", "Months of contributions before the loss of work, all together.", 0, 720);
        var drawn = CommonOptions.OptionalWholeNumber("--drawn", "Months of benefit already drawn.", 0, 120);
        var asOf = CommonOptions.AsOf("The day from which benefit is paid, yyyy-MM-dd: gives the period and, with --standards, the sum.");
        var standards = new Option<string?>("--standards") { Description = "The city's notices, CSV: in_force_from,contribution_years_from,benefit_month_from,yuan_a_month,source.", HelpName = "FILE" };
        var left = CommonOptions.OptionalWholeNumber("--months-left", "Months of benefit left, for a lump sum.", 0, 120);
        var monthly = CommonOptions.OptionalWholeNumber("--yuan-a-month", "The monthly standard in force, whole yuan, for a lump sum.", 0, 100_000, "YUAN");
        var verb = new Verb("benefit-months", "How long unemployment benefit is paid, what is left of it, and what it comes to.")
        {
            Examples =
            [
                new("jiuye calculate benefit-months --contribution-months 108", "17 months by reading b, with the results of readings a and c"),
                new("jiuye calculate benefit-months --contribution-months 66 --drawn 3 --as-of 2011-05-01 --language en", "what is left, and the notice of the benefit"),
                new("jiuye calculate benefit-months --policy harbin-2010 --months-left 7 --yuan-a-month 800 --fact is_hard_to_employ=yes --fact draws_benefit=yes --fact is_self_employed=yes", "the rest of the benefit in one sum for who goes into business"),
            ],
        };
        foreach (var option in new Option[] { contributions, drawn, asOf, standards, left, monthly })
            verb.Options.Add(option);
        return new CalculationCall().With(verb, FactReader.Names<LumpSumFacts>() + ", " + FactReader.Names<BenefitCheck>(), (call, facts, policy, report) =>
        {
            var (lumpSum, check) = (facts.Take<LumpSumFacts>(), facts.Take<BenefitCheck>());
            facts.RefuseOthers();
            var contributed = call.GetValue(contributions);
            report.Add(BenefitMonths.For(contributed, policy), new("失业保险金领取月数", "months of unemployment benefit"));
            if (call.GetValue(drawn) is { } taken)
                report.Add(BenefitMonths.Remaining(contributed, taken, policy), new("剩余领取月数", "months of benefit left"));
            if (call.GetValue(asOf) is { } from)
            {
                var notices = call.GetValue(standards) is { } file ? BenefitStandardFile.Read(file) : null;
                report.Add(BenefitAmount.For(contributed, from, notices, policy), new("失业保险金合计", "unemployment benefit in all"));
                report.Add(BenefitNotice.Of(contributed, from, notices, policy));
            }

            if (check != new BenefitCheck())
                report.Add(check.Decide(policy), new("待遇审核", "check of the entitlement"));
            if (lumpSum != new LumpSumFacts() || call.GetValue(left) is not null)
            {
                report.Add(BenefitLumpSum.Decide(lumpSum, policy), new("一次性领取", "benefit in one sum"));
                report.Add(BenefitLumpSum.For(call.GetValue(left), call.GetValue(monthly), policy), new("一次性领取金额", "lump sum"));
            }
        });
    }
}
