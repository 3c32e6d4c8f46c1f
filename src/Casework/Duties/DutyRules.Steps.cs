using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework;

/// <content>What is owed to a person promptly: the text gives no number, the ledger tells whether it was done.</content>
public static partial class DutyRules
{
    private static void AddSeekerSteps(RuleList rules)
    {
        rules.AddStep(PolicyParameters.SeekerSteps, "training_assessed", rules.InScope(new(
            "training_assessment",
            new("培训（见习）后评估上岗条件是否改善，是否具备就业或创业条件", "assess after the training whether the readiness improved: ready for work or for starting a business?"),
            [TrainingEnded],
            [ReadinessAssessed, JudgedJobReady],
            [StartedWork, Closed])));
        rules.AddStep(PolicyParameters.SeekerSteps, "outcome_learned", new(
            "recommendation_outcome", new("了解推荐结果", "learn the outcome of the recommendation"), [Recommended], [RecommendationFollowedUp], [Closed])
        {
            IsAboutPosting = true,
            SettledBy = [Hired, StartedWork, RefusedByEmployer, Declined],
            InSpecialService = false,
        });
        rules.AddStep(PolicyParameters.SeekerSteps, "self_report", new(
            "self_report_guidance",
            new("引导登记失业人员主动报告求职和就业失业状况", "guide the registered unemployed person to report the job search and status"),
            [Registered],
            [ToldToReport, Reported],
            [StartedWork, Closed]));
        rules.AddStep(PolicyParameters.SeekerSteps, "unsolved_after_expert", new(
            "deeper_guidance",
            new("为仍未就业者提供更深入的预约指导或转介", "give the person who is still out of work deeper guidance by appointment, or refer to another body"),
            [GuidanceFollowedUp],
            [Guided, ExpertConsulted, Transferred],
            [StartedWork, Closed])
        { OnlyNotes = [LedgerNotes.Unsolved] });
        var visit = new DutyShape("visit_in_work", new("回访已就业人员本人", "follow up the person in work"), [StartedWork], [WorkFollowedUp], [LeftWork, Closed]);
        rules.AddWords(
            PolicyParameters.InWorkStableFollowUp,
            visit,
            visit with { Id = "visit_family", What = new("回访已就业人员家庭", "follow up the family of the person in work"), FulfilledBy = [FamilyVisited] },
            visit with { Id = "visit_employer", What = new("回访已就业人员所在单位", "follow up the employer of the person in work"), FulfilledBy = [EmployerFollowedUp] });
    }
}
