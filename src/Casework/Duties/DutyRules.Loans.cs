using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.LoanEventKind;

namespace Jiuye.Casework;

/// <content>What recurs as long as a guaranteed loan runs (001 Ch.1 §3(3).3, Ch.5 §4(5).3). Its other dates are those of <see cref="LoanDates"/>.</content>
public static partial class DutyRules
{
    private static void AddLoans(RuleList rules)
    {
        var tracking = new DutyShape("loan_tracking", new("实地跟踪小企业担保贷款", "track the enterprise's loan on site"), [FundsArrived], [TrackedOnSite], [Repaid])
        {
            OnlyNotes = [LedgerNotes.EnterpriseLoan],
        };
        rules.Add(PolicyParameters.LoanTrackingPeriod, null, "enterprise", tracking);
        rules.Add(PolicyParameters.LoanTrackingPeriod, null, "individual", tracking with
        {
            Id = "loan_check",
            What = new("个人担保贷款贷后检查", "check the individual's loan"),
            FulfilledBy = [Checked, TrackedOnSite],
            OnlyNotes = [LedgerNotes.IndividualLoan],
        });
        rules.Add(PolicyParameters.LoanTrackingPeriod, null, "individual_on_site", tracking with
        {
            Id = "loan_check_on_site",
            What = new("实地考察借款人及经营场所", "visit the borrower and the premises"),
            OnlyNotes = [LedgerNotes.IndividualLoan],
        });
        rules.AddStep(PolicyParameters.LoanSteps, "serious_change", new(
            "loan_early_repayment", new("经营情况严重变化的，引导提前还贷", "lead to early repayment after a serious change"), [SeriousChangeFound], [EarlyRepaymentLed], [Repaid]));
    }
}
