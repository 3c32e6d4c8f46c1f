using System.CommandLine;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Conditions, documents and days of small guaranteed loans.</summary>
internal static class LoanVerb
{
    internal static Verb Create()
    {
        var kind = new Option<string>("--kind") { Description = "own_or_partnership, labour_intensive or individual.", Required = true, HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<LoanKind>().Select(FactNames.Of)]);
        var verb = new Verb("loan", "Whether a small guaranteed loan's conditions hold, how many documents it needs, by when it is reviewed and checked, and whether its interest is subsidised.")
        {
            Examples =
            [
                new("jiuye calculate loan --kind labour_intensive --fact staff=101 --fact new_local_unemployed=16 --fact shortest_contract_months=12 --fact industry=other --fact registered_in_district=yes", "15% suffice in an enterprise of more than 100"),
                new("jiuye calculate loan --kind individual --fact amount=400000 --fact investment=120000 --fact funds_arrived_on=2011-08-31 --fact until=2012-08-31 --language en", "what is missing, and the days of the checks"),
            ],
        };
        verb.Options.Add(kind);
        var names = string.Join(
            "; ",
            "own_or_partnership: " + FactReader.Names<EnterpriseLoanFacts>(),
            "labour_intensive: " + FactReader.Names<LabourIntensiveLoanFacts>(),
            "individual: " + FactReader.Names<IndividualLoanFacts>(),
            "all: " + FactReader.Names<LoanCourse>() + ", " + FactReader.Names<InterestFacts>());
        return new CalculationCall().With(verb, names, (call, facts, policy, report) =>
        {
            var loan = Enum.GetValues<LoanKind>().Single(known => FactNames.Of(known) == call.GetValue(kind));
            var review = Review(loan, facts, policy);
            var (course, interest) = (facts.Take<LoanCourse>(), facts.Take<InterestFacts>());
            facts.RefuseOthers();
            foreach (var decision in review.Decisions)
                report.Add(decision);
            report.Add(review.Documents, new("申报材料种类数", "kinds of documents"));
            report.Add(LoanDates.Of(loan, course, policy, WorkingDayCalendar.Prc));
            if (interest != new InterestFacts())
                report.Add(InterestSubsidy.Decide(loan, interest.RepaidOnTime, interest.HasBadRecord, policy), new("贴息", "interest subsidy"));
        });
    }

    private static LoanReview Review(LoanKind kind, FactReader facts, Policy policy) => kind switch
    {
        LoanKind.OwnOrPartnership => EnterpriseLoan.Review(facts.Take<EnterpriseLoanFacts>(), policy),
        LoanKind.LabourIntensive => LabourIntensiveLoan.Review(facts.Take<LabourIntensiveLoanFacts>(), policy),
        LoanKind.Individual => IndividualLoan.Review(facts.Take<IndividualLoanFacts>(), policy),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such loan."),
    };
}
