using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.EmployerEventKind;

namespace Jiuye.Casework;

/// <content>What is owed to employers (002 Arts. 44 to 50; 001 Ch.2 §2, Ch.4 §1(2), Ch.5 §3, Ch.8 §1).</content>
public static partial class DutyRules
{
    private static void AddEmployers(RuleList rules)
    {
        AddKeyEmployers(rules);
        AddEmployerTerms(rules);
        AddEmployerSteps(rules);
        AddUnmetNeeds(rules);
    }

    // 002 Arts. 48 and 49 speak of key employers only.
    private static void AddKeyEmployers(RuleList rules)
    {
        var contact = new DutyShape(
            "key_employer_contact",
            new("联系重点企业，了解基础信息和用人信息变动", "contact the key employer: what has changed?"),
            [NamedKey],
            [Contacted, Visited, GuidanceFollowedUp, RecommendationFollowedUp, HiresLearned, DemandProfileRefreshed],
            [NoLongerKey, Closed])
        { KeyEmployer = true };
        rules.Add(PolicyParameters.KeyEmployerContactPeriod, null, null, contact);
        rules.Add(PolicyParameters.KeyEmployerContactPeriod, null, null, contact with
        {
            Id = "demand_profile_refresh",
            What = new("完善重点企业用人需求档案", "refresh the demand profile of the key employer"),
            FulfilledBy = [DemandProfileRefreshed],
        });
        rules.Add(PolicyParameters.KeyEmployerContactPeriod, OfficeTier.District, null, contact with
        {
            Id = "key_employer_visit",
            What = new("走访重点企业", "visit the key employer"),
            FulfilledBy = [Visited],
        });
        rules.Add(PolicyParameters.EmployerGuidanceFollowUpDays, null, null, new(
            "employer_guidance_follow_up", new("用人指导后了解问题解决情况", "follow up the guidance: is the problem solved?"), [Guided], [GuidanceFollowedUp], [Closed])
        { KeyEmployer = true });
        rules.Add(PolicyParameters.EmployerRecommendationFollowUpDays, null, "key_employers", new(
            "key_employer_recommendation_follow_up",
            new("推荐后了解面试洽谈情况", "follow up the recommendation: how were the interviews?"),
            [CandidatesRecommended],
            [RecommendationFollowedUp],
            [Closed])
        { KeyEmployer = true, IsAboutPosting = true, SettledBy = [RecruitmentCompleted] });
        rules.Add(PolicyParameters.EmployerStartFollowUpDays, null, null, new(
            "employer_start_follow_up",
            new("招聘完成后了解上岗情况，指导稳定用人", "learn after the recruitment who started work, and advise on keeping them"),
            [RecruitmentCompleted],
            [HiresLearned],
            [Closed])
        { KeyEmployer = true, IsAboutPosting = true });
    }

    private static void AddEmployerTerms(RuleList rules)
    {
        rules.Add(PolicyParameters.EmployerGuidanceFollowUpDays, OfficeTier.District, "expert_service", new(
            "employer_expert_service_follow_up",
            new("专家服务后回访招用工和政策申报情况", "follow up the expert service: hiring and applications under policy"),
            [ExpertServed],
            [ExpertServiceFollowedUp],
            [Closed]));
        rules.Add(PolicyParameters.EmployerNewStaffVisitMonths, OfficeTier.Community, null, new(
            "employer_new_staff_visit", new("走访并指导新入职员工", "visit and guide the new staff"), [RecruitmentCompleted], [NewStaffVisited], [Closed])
        { IsAboutPosting = true });
        rules.Add(PolicyParameters.EmployerVisitBookingDays, OfficeTier.Street, null, new(
            "visit_booking", new("电话预约走访时间", "book the visit by phone"), [VisitPlanned], [VisitBooked], [Visited, Closed]));
        rules.Add(PolicyParameters.PolicyAnswerDays, OfficeTier.Street, null, new(
            "policy_answer", new("答复上报的政策咨询", "answer the question that was passed up"), [QuestionPassedUp], [QuestionAnswered], [Closed])
        { IsAboutNote = true });
    }

    private static void AddEmployerSteps(RuleList rules)
    {
        rules.AddStep(PolicyParameters.EmployerSteps, "expert_service", new(
            "employer_expert_service", new("引导接受专家式用工指导", "lead to expert service"), [DifficultyFound], [ExpertServed], [Closed]));
        rules.AddStep(PolicyParameters.EmployerSteps, "unsolved_after_expert", new(
            "employer_deeper_guidance",
            new("提供更深入的预约式指导，或协调相关机构共同解决", "give deeper guidance by appointment, or bring in other bodies"),
            [ExpertServiceFollowedUp],
            [ExpertServed, Coordinated],
            [Closed])
        { OnlyNotes = [LedgerNotes.Unsolved] });
        rules.AddStep(PolicyParameters.EmployerSteps, "recruitment_evaluated", new(
            "recruitment_evaluation", new("评估招聘效果，调整招聘方式", "evaluate the recruitment and adjust its form"), [RecruitmentCompleted, NeedNotMet], [RecruitmentEvaluated], [Closed])
        { IsAboutPosting = true });
        rules.AddStep(PolicyParameters.EmployerSteps, "performance_learned", new(
            "helped_person_performance",
            new("走访援助对象所在单位，了解入职后表现和不足", "visit the employer of the helped person: performance and weak points"),
            [HelpedPersonStarted],
            [PerformanceLearned],
            [Closed]));
    }

    private static void AddUnmetNeeds(RuleList rules)
    {
        var unmet = new DutyShape(
            "unmet_need_analysis",
            new("共同分析未满足招聘需求的原因，调整招聘方案", "analyse together why the need is not met, and adjust the recruitment plan"),
            [NeedNotMet],
            [PlanAdjusted],
            [RecruitmentCompleted, Closed])
        { IsAboutPosting = true };
        rules.AddStep(PolicyParameters.EmployerSteps, "unmet_need", unmet with { KeyEmployer = true });
        rules.AddStep(PolicyParameters.EmployerSteps, "unmet_to_street", unmet with
        {
            Id = "unmet_need_to_street",
            What = new("将未招聘成功情况上报街道（乡镇）", "report to the street that the need is not met"),
            FulfilledBy = [ReportedUp],
        });
        rules.AddStep(PolicyParameters.EmployerSteps, "unmet_to_district", unmet with
        {
            Id = "unmet_need_to_district",
            What = new("辖区劳动力无法满足的，将岗位信息上报区级机构", "pass the posting up to the district, since the local labour force cannot fill it"),
            FulfilledBy = [ReportedUp],
            OnlyNotes = [LedgerNotes.LocalLabour],
        });
        rules.AddStep(PolicyParameters.EmployerSteps, "conditions_guidance", unmet with
        {
            Id = "conditions_guidance",
            What = new("招聘条件过高的，进行用人指导", "advise the employer whose conditions are too hard"),
            FulfilledBy = [Guided],
            OnlyNotes = [LedgerNotes.Conditions],
        });
        rules.AddStep(PolicyParameters.EmployerSteps, "keep_searching", unmet with
        {
            Id = "keep_searching",
            What = new("继续为单位搜集求职人员信息", "keep looking for seekers"),
            FulfilledBy = [CandidatesRecommended],
            ExceptNotes = [LedgerNotes.Conditions, LedgerNotes.LocalLabour],
        });
    }
}
