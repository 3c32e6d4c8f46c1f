using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework;

/// <summary>The duties that a policy's provisions make, each with the policy's own term and article.</summary>
/// <remarks>A provision without a number ("promptly") makes a duty without a last day where the ledger can tell that it was done, and none elsewhere.</remarks>
public static partial class DutyRules
{
    /// <summary>The rules of a policy about persons, in the order of a case's life.</summary>
    public static IReadOnlyList<DutyRule> Of(Policy policy) => Of(policy, SubjectKind.Person);

    /// <summary>The rules of a policy about one kind of subject, in the order of its life.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is none of the enumeration.</exception>
    public static IReadOnlyList<DutyRule> Of(Policy policy, SubjectKind subject)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var rules = new RuleList(policy);
        switch (subject)
        {
            case SubjectKind.Person:
                AddPersons(rules);
                break;
            case SubjectKind.Employer:
                AddEmployers(rules);
                break;
            case SubjectKind.Fair:
                AddFairs(rules);
                break;
            case SubjectKind.Loan:
                AddLoans(rules);
                break;
            case SubjectKind.Question:
                AddQuestions(rules);
                break;
            case SubjectKind.Office:
                AddOffices(rules);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(subject), subject, "No kind of subject.");
        }

        return rules.Rules;
    }

    /// <summary>The rules of a policy about every kind of subject.</summary>
    public static IReadOnlyList<DutyRule> All(Policy policy) => [.. Enum.GetValues<SubjectKind>().SelectMany(subject => Of(policy, subject))];

    private static void AddPersons(RuleList rules)
    {
        AddWillingness(rules);
        AddFirstContacts(rules);
        AddRegistration(rules);
        AddGuidance(rules);
        AddTraining(rules);
        AddRecommendations(rules);
        AddOutOfWork(rules);
        AddStartOfWork(rules);
        AddInWork(rules);
        AddTransfers(rules);
        AddSeekerSteps(rules);
    }

    private static void AddWillingness(RuleList rules)
    {
        var survey = new DutyShape(
            "willingness_resurvey", new("再次进行就业意愿调查", "survey the willingness again"), [SurveyedWilling], [SurveyedWilling, SurveyedUnwilling], [Registered, Closed])
        {
            Registered = false,
            ExceptNotes = [LedgerNotes.Childbirth, LedgerNotes.FamilyCare],
        };
        rules.Add(PolicyParameters.WillingnessResurveyDays, null, null, survey);
        rules.Add(PolicyParameters.WillingnessMaxGapDays, null, null, survey with
        {
            Id = "willingness_resurvey_put_off",
            What = new("再次进行就业意愿调查（因生育、照料家人顺延）", "survey the willingness again (put off for childbirth or care)"),
            OnlyNotes = survey.ExceptNotes,
            ExceptNotes = [],
        });
    }

    private static void AddFirstContacts(RuleList rules)
    {
        rules.Add(PolicyParameters.LevelOneAidDays, null, null, new(
            "level_one_aid", new("提供Ⅰ级就业帮扶", "give Level I aid"), [Registered], [Contacted, Guided, Recommended, TrainingOffered], [Closed]));
        rules.Add(PolicyParameters.CaseOfficerFirstContactDays, OfficeTier.Street, null, new(
            "officer_first_contact", new("就业助理专员联系本人", "the case officer contacts the person"), [OfficerAppointed], [Contacted, Guided], [Closed]));
        rules.Add(PolicyParameters.CaseOfficerFirstContactDays, OfficeTier.Community, null, new(
            "community_first_contact", new("社区联系新认定的就业困难人员", "the community contacts the newly recognised person"), [Recognised], [Contacted, Guided], [Closed]));
        rules.Add(PolicyParameters.CommunityFirstPostingDays, OfficeTier.Community, null, new(
            "community_first_posting", new("社区提供一条岗位信息", "the community gives one posting"), [Recognised], [Recommended], [StartedWork, Closed]));
        if (rules.Policy.Get(PolicyParameters.MinRecommendationsHardToEmploy, OfficeTier.Street) is { } least)
        {
            rules.Add(PolicyParameters.StreetFirstRecommendationDays, OfficeTier.Street, null, new(
                "street_first_recommendations",
                Say.Both($"街道推荐岗位（{least.Amount:0}次）", $"the street recommends postings ({least.Amount:0} times)"),
                [ReportedUp],
                [Recommended],
                [StartedWork, Closed])
            { Times = (int)least.Amount });
        }

        rules.Add(PolicyParameters.PlanDraftDays, OfficeTier.Street, null, new(
            "individual_plan", new("制定个人援助计划", "make the individual plan"), [ReportedUp], [PlanChanged], [StartedWork, Closed]));
        rules.Add(PolicyParameters.SeekerRegistrationFollowUpDays, OfficeTier.Community, null, new(
            "registration_follow_up", new("求职登记后回访", "follow up after the job-search registration"), [Registered], [Contacted, Guided, GuidanceFollowedUp, RecommendationFollowedUp], [StartedWork, Closed]));
    }

    private static void AddGuidance(RuleList rules)
    {
        rules.Add(PolicyParameters.GuidanceFollowUpDays, null, null, rules.InScope(new(
            "guidance_follow_up", new("指导后回访：问题是否解决", "follow up the guidance: is the problem solved?"), [Guided], [GuidanceFollowedUp], [StartedWork, Closed])));
        rules.Add(PolicyParameters.GuidanceFollowUpDays, OfficeTier.District, "expert_service", new(
            "expert_service_follow_up", new("专家服务后回访", "follow up the expert service"), [ExpertConsulted], [GuidanceFollowedUp, Contacted], [Closed]));
        rules.Add(PolicyParameters.PanelPlanAdjustDays, null, null, new(
            "panel_plan_adjustment", new("按会诊意见调整方案", "adjust the plan to the panel's opinion"), [ExpertConsulted], [PlanChanged], [StartedWork, Closed]));
    }

    private static void AddRecommendations(RuleList rules)
    {
        var follow = new DutyShape(
            "recommendation_follow_up",
            new("推荐后回访：是否录用", "follow up the recommendation: hired or not?"),
            [Recommended],
            [RecommendationFollowedUp],
            [Closed])
        { IsAboutPosting = true, SettledBy = [Hired, StartedWork, RefusedByEmployer, Declined] };
        rules.Add(PolicyParameters.RecommendationFollowUpDays, null, null, rules.InScope(follow));
        rules.Add(PolicyParameters.RecommendationFollowUpDays, OfficeTier.District, null, follow with { Id = "recommendation_follow_up_counter" });
        rules.Add(PolicyParameters.RecommendationFollowUpDays, OfficeTier.Street, "difficult_seekers", follow with
        {
            Id = "recommendation_follow_up_accompanied",
            What = new("陪同面试后回访", "follow up the accompanied interview"),
            OnlyNotes = [LedgerNotes.Accompanied],
        });
        rules.Add(PolicyParameters.RecommendationFollowUpDays, OfficeTier.Street, "hard_to_employ", follow with
        {
            Id = "recommendation_follow_up_hard_to_employ",
            What = new("回访面试结果", "follow up the result of the interview"),
            Recognised = true,
        });
        // What the person says or does is not the employer's answer.
        var employer = follow with
        {
            Id = "employer_follow_up_street",
            What = new("推荐后回访用人单位", "follow up the recommendation with the employer"),
            FulfilledBy = [EmployerFollowedUp],
            SettledBy = [Hired, RefusedByEmployer],
        };
        rules.Add(PolicyParameters.EmployerRecommendationFollowUpDays, OfficeTier.Street, null, employer);
        rules.Add(PolicyParameters.EmployerRecommendationFollowUpDays, OfficeTier.Community, null, employer with { Id = "employer_follow_up_community" });
    }

    private static void AddOutOfWork(RuleList rules)
    {
        var outOfWork = new DutyShape(
            "unemployed_follow_up",
            new("跟踪未就业的就业困难人员", "follow up the hard-to-employ person not in work"),
            [Recognised, Registered, LeftWork],
            [Contacted, Guided, GuidanceFollowedUp, RecommendationFollowedUp, SurveyedWilling, SurveyedUnwilling],
            [StartedWork, Closed])
        { Recognised = true, InWork = false };
        rules.Add(PolicyParameters.UnemployedHardToEmployFollowUp, null, null, outOfWork);
        rules.Add(PolicyParameters.UnemployedHardToEmployFollowUp, null, "data_update", outOfWork with
        {
            Id = "unemployed_data_update",
            What = new("更新就业困难人员基础数据", "update the data of the hard-to-employ person"),
        });
    }

    private static void AddStartOfWork(RuleList rules)
    {
        var start = new DutyShape("start_of_work_follow_up", new("上岗后回访：适应情况", "follow up the start of work: settling in"), [StartedWork], [WorkFollowedUp], [LeftWork, Closed]);
        rules.Add(PolicyParameters.StartOfWorkFollowUpDays, null, null, rules.InScope(start));
        rules.Add(PolicyParameters.StartOfWorkFollowUpDays, OfficeTier.Community, "hard_to_employ", start with { Id = "start_of_work_follow_up_hard_to_employ", Recognised = true });
        rules.Add(PolicyParameters.StartOfWorkFollowUpDays, OfficeTier.Community, "new_staff_visit", start with
        {
            Id = "new_staff_visit",
            What = new("走访新上岗人员", "visit the new staff"),
        });
        var before = rules.Policy.Get(PolicyParameters.StartOfWorkFollowUpDays);
        foreach (var (@case, what) in new (string, Bilingual)[]
        {
            ("first", new("第一次稳岗回访", "follow up whether the work lasts, first time")),
            ("second", new("第二次稳岗回访", "follow up whether the work lasts, second time")),
            ("third", new("第三次稳岗回访", "follow up whether the work lasts, third time")),
        })
        {
            var checkpoint = rules.InScope(start) with { Id = $"retention_{@case}", What = what, CheckpointBefore = before };
            before = rules.Add(PolicyParameters.RetentionFollowUpMonths, null, @case, checkpoint) ?? before;
        }
    }

    private static void AddInWork(RuleList rules)
    {
        var inWork = new DutyShape(
            "in_work_stable", new("跟踪稳定就业人员", "follow up the person in stable work"), [StartedWork], [WorkFollowedUp], [LeftWork, Closed])
        {
            InWork = true,
            ExceptNotes = [LedgerNotes.Unstable, LedgerNotes.Hardship, LedgerNotes.Flexible],
        };
        rules.Add(PolicyParameters.InWorkStableFollowUp, null, null, inWork);
        var community = inWork with { Recognised = true, StartedBy = [StartedWork, Recognised] };
        rules.Add(PolicyParameters.InWorkStableFollowUp, OfficeTier.Community, "hard_to_employ", community with { Id = "in_work_stable_hard_to_employ" });
        rules.Add(PolicyParameters.InWorkUnstableFollowUp, OfficeTier.Community, null, community with
        {
            Id = "in_work_unstable",
            What = new("跟踪就业不稳定人员", "follow up the person in unstable work"),
            OnlyNotes = [LedgerNotes.Unstable],
            ExceptNotes = [],
        });
        rules.Add(PolicyParameters.FamilyHardshipFollowUp, OfficeTier.Community, null, community with
        {
            Id = "family_hardship",
            What = new("跟踪家庭特殊困难人员", "follow up the person whose family is in special hardship"),
            OnlyNotes = [LedgerNotes.Hardship],
            ExceptNotes = [],
        });
        rules.Add(PolicyParameters.FlexibleWorkFollowUp, null, null, inWork with
        {
            Id = "flexible_work",
            What = new("跟踪灵活就业人员", "follow up the person in flexible work"),
            OnlyNotes = [LedgerNotes.Flexible],
            ExceptNotes = [],
        });
    }

    // Collects the rules whose provision states a term for just this level of office and case.
    private sealed class RuleList(Policy policy)
    {
        internal Policy Policy => policy;

        internal List<DutyRule> Rules { get; } = [];

        /// <summary>The shape for those whom the jurisdiction's dated follow-ups are owed to.</summary>
        internal DutyShape InScope(DutyShape shape) =>
            policy.Get(PolicyParameters.FollowUpScope)?.Name == "special_service" ? shape with { InSpecialService = true } : shape;

        internal Deadline? Add(PolicyParameter<Deadline> parameter, OfficeTier? tier, string? @case, DutyShape shape)
        {
            if (Stated(parameter, tier, @case) is not { } statement)
                return null;
            Rules.Add(shape.Of(statement));
            return statement.Value;
        }

        internal void Add(PolicyParameter<Interval> parameter, OfficeTier? tier, string? @case, DutyShape shape)
        {
            if (Stated(parameter, tier, @case) is { } statement)
                Rules.Add(shape.Of(statement));
        }

        internal void Add(PolicyParameter<DayRule> parameter, OfficeTier? tier, string? @case, DutyShape shape)
        {
            if (Stated(parameter, tier, @case) is { } statement)
                Rules.Add(shape.Of(statement));
        }

        /// <summary>A step for which the text has words in place of a term ("promptly"), or a term where a jurisdiction has set one.</summary>
        internal void AddStep(PolicyParameter<Deadline> parameter, string @case, DutyShape shape)
        {
            if (policy.Statements(parameter).FirstOrDefault(statement => statement.Case == @case) is { } statement)
                Rules.Add(statement.Value is null ? shape.InWords(statement) : shape.Of(statement));
        }

        /// <summary>What a parameter says in words only, where its number would make another duty.</summary>
        internal void AddWords<T>(PolicyParameter<T> parameter, params DutyShape[] shapes)
            where T : class, IPolicyValue
        {
            if (policy.Statements(parameter).FirstOrDefault(static statement => statement is { Words: not null, Tier: null, Case: null }) is { } statement)
                Rules.AddRange(shapes.Select(shape => shape.InWords(statement)));
        }

        private Statement<T>? Stated<T>(PolicyParameter<T> parameter, OfficeTier? tier, string? @case)
            where T : class, IPolicyValue =>
            policy.Statements(parameter).FirstOrDefault(statement => statement.Value is not null && statement.Tier == tier && statement.Case == @case);
    }
}
