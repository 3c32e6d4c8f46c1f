using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>What a community owes about a borrower, and whether it recommends one.</summary>
internal static class BorrowerVerb
{
    internal static Verb Create()
    {
        var verb = new Verb("borrower", "What the community has to do about a borrower of a small loan: followed and verified, a written report owed, a recommendation.")
        {
            Examples =
            [
                new("jiuye calculate borrower --fact is_business_followed=yes --fact has_problem=yes --fact is_reported_in_writing=no", "a written report to the street is owed; what is still to be verified is asked"),
                new("jiuye calculate borrower --fact is_lawful=yes --fact has_good_credit=yes --fact is_able_to_repay=yes --language en", "recommended for a loan"),
            ],
        };
        return new CalculationCall().With(verb, FactReader.Names<BorrowerFile>(), static (_, facts, policy, report) =>
        {
            var file = facts.Take<BorrowerFile>();
            facts.RefuseOthers();
            report.Add(file.Followed(policy), new("跟踪与核实", "followed and verified"));
            report.Add(file.OwesReport(policy), new("书面上报", "written report"));
            report.Add(file.Recommended(policy), new("推荐办理贷款", "recommendation for a loan"));
        });
    }
}
