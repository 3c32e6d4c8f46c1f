namespace Jiuye.Casework;

/// <summary>The facts that rules about persons read, by name: what each is called and how it is asked.</summary>
public static class PersonFactCatalogue
{
    internal static NumberFact Age { get; } = new("age", new("周岁年龄", "age in completed years"), 14, 100, static facts => facts.Age, static (facts, value) => facts with { Age = value });

    internal static FlagFact DrawsPension { get; } = new("draws_pension", new("依法领取基本养老金", "lawfully draws basic pension"), static facts => facts.DrawsPension, static (facts, value) => facts with { DrawsPension = value });

    internal static FlagFact IsAbleToWork { get; } = new("is_able_to_work", new("有劳动能力", "is able to work"), static facts => facts.IsAbleToWork, static (facts, value) => facts with { IsAbleToWork = value });

    internal static FlagFact WantsWork { get; } = new("wants_work", new("有就业愿望", "wants work"), static facts => facts.WantsWork, static (facts, value) => facts with { WantsWork = value });

    internal static FlagFact IsInWork { get; } = new("is_in_work", new("已就业", "is in work"), static facts => facts.IsInWork, static (facts, value) => facts with { IsInWork = value });

    internal static FlagFact LivesHere { get; } = new("lives_here", new("常住本地", "habitually lives here"), static facts => facts.LivesHere, static (facts, value) => facts with { LivesHere = value });

    internal static FlagFact HouseholdRegisteredHere { get; } = new("household_registered_here", new("户籍在本地", "has the household registered here"), static facts => facts.HouseholdRegisteredHere, static (facts, value) => facts with { HouseholdRegisteredHere = value });

    internal static FlagFact InsuredHere { get; } = new("insured_here", new("参保地在本地", "is insured here"), static facts => facts.InsuredHere, static (facts, value) => facts with { InsuredHere = value });

    internal static FlagFact EmployedHere { get; } = new("employed_here", new("就业地在本地", "has the place of employment here"), static facts => facts.EmployedHere, static (facts, value) => facts with { EmployedHere = value });

    internal static FlagFact GaveCommitment { get; } = new("gave_commitment", new("已作书面承诺", "gave the commitment in writing"), static facts => facts.GaveCommitment, static (facts, value) => facts with { GaveCommitment = value });

    internal static FlagFact HasReasonAgainstImmediateRegistration { get; } = new("has_reason_against_immediate_registration", new("有不能即时登记的特殊原因", "has a special reason against registering at once"), static facts => facts.HasReasonAgainstImmediateRegistration, static (facts, value) => facts with { HasReasonAgainstImmediateRegistration = value });

    internal static FlagFact IsRegisteredUnemployed { get; } = new("is_registered_unemployed", new("已办理失业登记", "is registered as unemployed"), static facts => facts.IsRegisteredUnemployed, static (facts, value) => facts with { IsRegisteredUnemployed = value });

    internal static FlagFact IsRegisteredForTransfer { get; } = new("is_registered_for_transfer", new("已办理转移就业登记（农村劳动力）", "is registered for transfer employment (rural labour)"), static facts => facts.IsRegisteredForTransfer, static (facts, value) => facts with { IsRegisteredForTransfer = value });

    internal static FlagFact IsRegisteredForJobSearch { get; } = new("is_registered_for_job_search", new("已办理求职登记", "is registered for job search"), static facts => facts.IsRegisteredForJobSearch, static (facts, value) => facts with { IsRegisteredForJobSearch = value });

    internal static DayFact RegisteredUnemployedOn { get; } = new("registered_unemployed_on", new("失业登记日期", "day of the registration as unemployed"), static facts => facts.RegisteredUnemployedOn, static (facts, value) => facts with { RegisteredUnemployedOn = value });

    // What ends a registration
    internal static FlagFact IsHired { get; } = new("is_hired", new("被用人单位录用或招聘", "is hired by an employer"), static facts => facts.IsHired, static (facts, value) => facts with { IsHired = value });

    internal static FlagFact IsSelfEmployed { get; } = new("is_self_employed", new("从事个体经营", "is in business on own account"), static facts => facts.IsSelfEmployed, static (facts, value) => facts with { IsSelfEmployed = value });

    internal static FlagFact FoundedEnterprise { get; } = new("founded_enterprise", new("创办企业或民办非企业单位", "founded an enterprise or a private non-enterprise unit"), static facts => facts.FoundedEnterprise, static (facts, value) => facts with { FoundedEnterprise = value });

    internal static FlagFact EnteredSchool { get; } = new("entered_school", new("已入学", "entered school"), static facts => facts.EnteredSchool, static (facts, value) => facts with { EnteredSchool = value });

    internal static FlagFact IsCalledUp { get; } = new("is_called_up", new("应征服兵役", "is called up for military service"), static facts => facts.IsCalledUp, static (facts, value) => facts with { IsCalledUp = value });

    internal static FlagFact MovedAbroad { get; } = new("moved_abroad", new("移居境外", "moved abroad"), static facts => facts.MovedAbroad, static (facts, value) => facts with { MovedAbroad = value });

    internal static FlagFact WhollyLostAbilityToWork { get; } = new("wholly_lost_ability_to_work", new("完全丧失劳动能力", "wholly lost the ability to work"), static facts => facts.WhollyLostAbilityToWork, static (facts, value) => facts with { WhollyLostAbilityToWork = value });

    internal static FlagFact IsImprisoned { get; } = new("is_imprisoned", new("被判刑收监执行", "is sentenced and imprisoned"), static facts => facts.IsImprisoned, static (facts, value) => facts with { IsImprisoned = value });

    internal static FlagFact IsDeceased { get; } = new("is_deceased", new("已死亡", "died"), static facts => facts.IsDeceased, static (facts, value) => facts with { IsDeceased = value });

    internal static FlagFact IsOtherDeregistrationCase { get; } = new("is_other_deregistration_case", new("属国家和省规定的其他注销情形", "is another case set by the state or the province"), static facts => facts.IsOtherDeregistrationCase, static (facts, value) => facts with { IsOtherDeregistrationCase = value });

    internal static FlagFact RecordsShowWork { get; } = new("records_show_work", new("工商、社保等信息比对显示已就业", "is shown in work by business or insurance records"), static facts => facts.RecordsShowWork, static (facts, value) => facts with { RecordsShowWork = value });

    // Categories
    internal static FlagFact InZeroEmploymentHousehold { get; } = new("in_zero_employment_household", new("为零就业家庭成员", "is a member of a zero-employment household"), static facts => facts.InZeroEmploymentHousehold, static (facts, value) => facts with { InZeroEmploymentHousehold = value });

    internal static FlagFact OnMinimumLivingAllowance { get; } = new("on_minimum_living_allowance", new("家庭享受最低生活保障", "has a family on the minimum living allowance"), static facts => facts.OnMinimumLivingAllowance, static (facts, value) => facts with { OnMinimumLivingAllowance = value });

    internal static FlagFact LiftedOutOfPoverty { get; } = new("lifted_out_of_poverty", new("为脱贫人口", "is lifted out of poverty"), static facts => facts.LiftedOutOfPoverty, static (facts, value) => facts with { LiftedOutOfPoverty = value });

    internal static FlagFact HoldsDisabilityCertificate { get; } = new("holds_disability_certificate", new("持有残疾人证", "holds a disability certificate"), static facts => facts.HoldsDisabilityCertificate, static (facts, value) => facts with { HoldsDisabilityCertificate = value });

    internal static FlagFact WasPreviouslyEmployed { get; } = new("was_previously_employed", new("曾就业", "was employed before"), static facts => facts.WasPreviouslyEmployed, static (facts, value) => facts with { WasPreviouslyEmployed = value });

    internal static DayFact UnemployedSince { get; } = new("unemployed_since", new("连续失业起始日", "day since which there has been no work, without a break"), static facts => facts.UnemployedSince, static (facts, value) => facts with { UnemployedSince = value });

    internal static FlagFact LostLand { get; } = new("lost_land", new("因失地等原因", "lost the land, or has a similar cause"), static facts => facts.LostLand, static (facts, value) => facts with { LostLand = value });

    internal static FlagFact IsHardToPlace { get; } = new("is_hard_to_place", new("难以通过市场渠道就业", "is hard to place through the market"), static facts => facts.IsHardToPlace, static (facts, value) => facts with { IsHardToPlace = value });

    internal static FlagFact IsSingleParentOfMinor { get; } = new("is_single_parent_of_minor", new("单亲抚养未成年人", "is a single parent raising a minor"), static facts => facts.IsSingleParentOfMinor, static (facts, value) => facts with { IsSingleParentOfMinor = value });

    internal static WordFact<ModelWorkerLevel> ModelWorkerLevel { get; } = new("model_worker_level", new("劳动模范级别", "level of model worker"), static facts => facts.ModelWorkerLevel, static (facts, value) => facts with { ModelWorkerLevel = value });

    internal static FlagFact IsMartyrsFamily { get; } = new("is_martyrs_family", new("为烈属", "is a family member of a martyr"), static facts => facts.IsMartyrsFamily, static (facts, value) => facts with { IsMartyrsFamily = value });

    internal static FlagFact IsServicemansSpouse { get; } = new("is_servicemans_spouse", new("为军人配偶", "is the spouse of a serviceman"), static facts => facts.IsServicemansSpouse, static (facts, value) => facts with { IsServicemansSpouse = value });

    internal static DayFact RetiresOn { get; } = new("retires_on", new("达到法定退休年龄之日", "day of the statutory retirement age"), static facts => facts.RetiresOn, static (facts, value) => facts with { RetiresOn = value });

    internal static FlagFact IsRecognised { get; } = new("is_recognised", new("已认定为就业困难人员", "is recognised as hard to employ"), static facts => facts.IsRecognised, static (facts, value) => facts with { IsRecognised = value });

    internal static FlagFact IsRuralLabour { get; } = new("is_rural_labour", new("为农村劳动力", "is rural labour"), static facts => facts.IsRuralLabour, static (facts, value) => facts with { IsRuralLabour = value });

    internal static FlagFact MeetsExitConditions { get; } = new("meets_exit_conditions", new("符合退出就业困难人员条件", "meets the exit conditions"), static facts => facts.MeetsExitConditions, static (facts, value) => facts with { MeetsExitConditions = value });

    internal static FlagFact IsUnemployedAgain { get; } = new("is_unemployed_again", new("就业后再次失业", "is out of work again after having found work"), static facts => facts.IsUnemployedAgain, static (facts, value) => facts with { IsUnemployedAgain = value });

    // Aid
    internal static NumberFact DifficultyLevel { get; } = new("difficulty_level", new("就业困难等级", "difficulty level"), 1, 4, static facts => facts.DifficultyLevel, static (facts, value) => facts with { DifficultyLevel = value });

    internal static FlagFact HasAgreement { get; } = new("has_agreement", new("已签订就业援助服务协议", "signed the assistance agreement"), static facts => facts.HasAgreement, static (facts, value) => facts with { HasAgreement = value });

    internal static DayFact AgreementSignedOn { get; } = new("agreement_signed_on", new("援助协议签订日期", "day of the agreement"), static facts => facts.AgreementSignedOn, static (facts, value) => facts with { AgreementSignedOn = value });

    internal static FlagFact AgreesToAgreement { get; } = new("agrees_to_agreement", new("同意签订援助协议", "agrees to the assistance agreement"), static facts => facts.AgreesToAgreement, static (facts, value) => facts with { AgreesToAgreement = value });

    internal static FlagFact KeptDuties { get; } = new("kept_duties", new("履行协议义务和行动计划", "kept the agreement's duties and the action plan"), static facts => facts.KeptDuties, static (facts, value) => facts with { KeptDuties = value });

    internal static FlagFact IsJudgedJobReady { get; } = new("is_judged_job_ready", new("经评估具备上岗条件", "is judged job-ready"), static facts => facts.IsJudgedJobReady, static (facts, value) => facts with { IsJudgedJobReady = value });

    internal static NumberFact FailedNotByOwnChoice { get; } = new("failed_not_by_own_choice", new("非本人原因推荐未成功次数", "recommendations without work, not for own reasons"), 0, 1000, static facts => facts.FailedNotByOwnChoice, static (facts, value) => facts with { FailedNotByOwnChoice = value });

    internal static FlagFact MeetsPostConditions { get; } = new("meets_post_conditions", new("符合公益性岗位安置条件", "meets the conditions of the public-welfare post"), static facts => facts.MeetsPostConditions, static (facts, value) => facts with { MeetsPostConditions = value });

    internal static FlagFact RefusesService { get; } = new("refuses_service", new("明确表示无就业意愿或拒绝服务", "clearly states no wish to work, or refuses the service"), static facts => facts.RefusesService, static (facts, value) => facts with { RefusesService = value });

    internal static FlagFact IsRefusalVerified { get; } = new("is_refusal_verified", new("拒绝情况已经专员核实", "has had the refusal verified by the case officer"), static facts => facts.IsRefusalVerified, static (facts, value) => facts with { IsRefusalVerified = value });

    internal static FlagFact IsRefusalApproved { get; } = new("is_refusal_approved", new("终止援助已经机构批准", "has had the end of aid approved by the office"), static facts => facts.IsRefusalApproved, static (facts, value) => facts with { IsRefusalApproved = value });

    internal static FlagFact PlacementEnded { get; } = new("placement_ended", new("公益性岗位安置期满", "has come to the end of the public-welfare post"), static facts => facts.PlacementEnded, static (facts, value) => facts with { PlacementEnded = value });

    internal static FlagFact IsNamedForKeyHelp { get; } = new("is_named_for_key_help", new("被市、区确定为重点帮扶人员", "is named by the city or a district for key help"), static facts => facts.IsNamedForKeyHelp, static (facts, value) => facts with { IsNamedForKeyHelp = value });

    internal static WordFact<FailureCause> LastFailureCause { get; } = new("last_failure_cause", new("最近一次推荐未成功的原因", "cause of the last recommendation without work"), static facts => facts.LastFailureCause, static (facts, value) => facts with { LastFailureCause = value });

    internal static FlagFact StreetCannotSolve { get; } = new("street_cannot_solve", new("街（镇）不能解决", "has a case that the street can't solve"), static facts => facts.StreetCannotSolve, static (facts, value) => facts with { StreetCannotSolve = value });

    // Wishes and needs
    internal static WordFact<NeedLabel> NeedLabel { get; } = new("need_label", new("分流职工需求标注", "need label of the diverted worker"), static facts => facts.NeedLabel, static (facts, value) => facts with { NeedLabel = value });

    internal static FlagFact HasOwnResources { get; } = new("has_own_resources", new("有自身就业资源", "has own resources for finding work"), static facts => facts.HasOwnResources, static (facts, value) => facts with { HasOwnResources = value });

    internal static FlagFact IsEntitledToPolicy { get; } = new("is_entitled_to_policy", new("符合享受就业优惠政策", "is entitled to a preferential policy"), static facts => facts.IsEntitledToPolicy, static (facts, value) => facts with { IsEntitledToPolicy = value });

    internal static FlagFact WantsStartupPolicy { get; } = new("wants_startup_policy", new("有创业政策需求", "needs start-up policies"), static facts => facts.WantsStartupPolicy, static (facts, value) => facts with { WantsStartupPolicy = value });

    internal static FlagFact WantsStartupTraining { get; } = new("wants_startup_training", new("有创业培训需求", "needs start-up training"), static facts => facts.WantsStartupTraining, static (facts, value) => facts with { WantsStartupTraining = value });

    internal static FlagFact WantsTraining { get; } = new("wants_training", new("有培训意愿", "wants training"), static facts => facts.WantsTraining, static (facts, value) => facts with { WantsTraining = value });

    internal static FlagFact WantsToStartBusiness { get; } = new("wants_to_start_business", new("有创业意愿", "wants to start a business"), static facts => facts.WantsToStartBusiness, static (facts, value) => facts with { WantsToStartBusiness = value });

    internal static FlagFact IsEntitledToBenefit { get; } = new("is_entitled_to_benefit", new("符合失业保险金申领条件", "is entitled to unemployment benefit"), static facts => facts.IsEntitledToBenefit, static (facts, value) => facts with { IsEntitledToBenefit = value });

    internal static FlagFact IsIntentionUnclear { get; } = new("is_intention_unclear", new("就业意向不清晰", "has an unclear intention"), static facts => facts.IsIntentionUnclear, static (facts, value) => facts with { IsIntentionUnclear = value });

    internal static FlagFact WantsOtherService { get; } = new("wants_other_service", new("有其他就业服务需求", "wants another service"), static facts => facts.WantsOtherService, static (facts, value) => facts with { WantsOtherService = value });

    internal static FlagFact WantsGuidance { get; } = new("wants_guidance", new("有就业指导需求", "wants guidance"), static facts => facts.WantsGuidance, static (facts, value) => facts with { WantsGuidance = value });

    internal static FlagFact HasSharedProblem { get; } = new("has_shared_problem", new("所遇问题为共性问题", "has a problem shared by several persons"), static facts => facts.HasSharedProblem, static (facts, value) => facts with { HasSharedProblem = value });

    // Difficulties and training
    internal static FlagFact IsDifficultSeeker { get; } = new("is_difficult_seeker", new("因家庭或自身原因求职困难", "finds work hard to get for family or personal causes"), static facts => facts.IsDifficultSeeker, static (facts, value) => facts with { IsDifficultSeeker = value });

    internal static FlagFact LacksSkills { get; } = new("lacks_skills", new("缺乏职业技能", "lacks skills"), static facts => facts.LacksSkills, static (facts, value) => facts with { LacksSkills = value });

    internal static FlagFact LacksWorkExperience { get; } = new("lacks_work_experience", new("无工作经验", "lacks work experience"), static facts => facts.LacksWorkExperience, static (facts, value) => facts with { LacksWorkExperience = value });

    internal static FlagFact FailsInterviews { get; } = new("fails_interviews", new("屡次面试失败", "failed interviews repeatedly"), static facts => facts.FailsInterviews, static (facts, value) => facts with { FailsInterviews = value });

    internal static FlagFact HasOtherDifficulty { get; } = new("has_other_difficulty", new("有人际、文化、时间、环境等其他困难", "has another difficulty: relationships, culture, hours, environment"), static facts => facts.HasOtherDifficulty, static (facts, value) => facts with { HasOtherDifficulty = value });

    internal static FlagFact HasGapToWish { get; } = new("has_gap_to_wish", new("自身条件与求职意向差距较大", "has a large gap between own conditions and intention"), static facts => facts.HasGapToWish, static (facts, value) => facts with { HasGapToWish = value });

    internal static FlagFact IsImpaired { get; } = new("is_impaired", new("心理或生理存在缺陷影响就业", "has a mental or physical impairment in the way of work"), static facts => facts.IsImpaired, static (facts, value) => facts with { IsImpaired = value });

    internal static WordFact<Maladaptation> Maladaptation { get; } = new("maladaptation", new("职业适应性问题类别", "type of the adaptation problem"), static facts => facts.Maladaptation, static (facts, value) => facts with { Maladaptation = value });

    internal static WordFact<ReadinessBarrier> ReadinessBarrier { get; } = new("readiness_barrier", new("就业准备不足的原因", "cause of not being ready"), static facts => facts.ReadinessBarrier, static (facts, value) => facts with { ReadinessBarrier = value });

    internal static FlagFact IsTechnicallyStrong { get; } = new("is_technically_strong", new("有一定技术特长", "has a technical strength"), static facts => facts.IsTechnicallyStrong, static (facts, value) => facts with { IsTechnicallyStrong = value });

    internal static FlagFact IsNewEntrant { get; } = new("is_new_entrant", new("为新成长劳动力", "is new to the labour force"), static facts => facts.IsNewEntrant, static (facts, value) => facts with { IsNewEntrant = value });

    internal static FlagFact IsTechnicalWorkerInService { get; } = new("is_technical_worker_in_service", new("为在职技术工人", "is a technical worker in service"), static facts => facts.IsTechnicalWorkerInService, static (facts, value) => facts with { IsTechnicalWorkerInService = value });

    internal static FlagFact IsInLowPost { get; } = new("is_in_low_post", new("滞留在低端、低效、低薪岗位", "is held in a low-end, low-efficiency, low-pay post"), static facts => facts.IsInLowPost, static (facts, value) => facts with { IsInLowPost = value });

    internal static FlagFact IsSchoolLeaver { get; } = new("is_school_leaver", new("为初高中不再升学的毕业生", "left middle school and goes to no further one"), static facts => facts.IsSchoolLeaver, static (facts, value) => facts with { IsSchoolLeaver = value });

    internal static FlagFact IsClassificationTested { get; } = new("is_classification_tested", new("完成就业困难人员分类测评", "has taken the classification test"), static facts => facts.IsClassificationTested, static (facts, value) => facts with { IsClassificationTested = value });

    internal static FlagFact HasNewFacts { get; } = new("has_new_facts", new("出现可能影响就业的新情况或新问题", "has new facts or problems that may affect employment"), static facts => facts.HasNewFacts, static (facts, value) => facts with { HasNewFacts = value });

    internal static FlagFact IsFamilyInHardship { get; } = new("is_family_in_hardship", new("家庭困难", "has a family in hardship"), static facts => facts.IsFamilyInHardship, static (facts, value) => facts with { IsFamilyInHardship = value });

    internal static FlagFact InWelfarePost { get; } = new("in_welfare_post", new("在公益性岗位上岗", "works in a public-welfare post"), static facts => facts.InWelfarePost, static (facts, value) => facts with { InWelfarePost = value });

    internal static FlagFact FailsPostAssessment { get; } = new("fails_post_assessment", new("经考核不能胜任公益性岗位工作", "is not up to the work of the post by its assessment"), static facts => facts.FailsPostAssessment, static (facts, value) => facts with { FailsPostAssessment = value });

    internal static FlagFact HadGuidance { get; } = new("had_guidance", new("已接受一般化职业指导", "has been given general guidance"), static facts => facts.HadGuidance, static (facts, value) => facts with { HadGuidance = value });

    internal static FlagFact HasMoodSwings { get; } = new("has_mood_swings", new("在岗出现情绪波动", "has swings of mood at work"), static facts => facts.HasMoodSwings, static (facts, value) => facts with { HasMoodSwings = value });

    internal static FlagFact WantsToLeavePost { get; } = new("wants_to_leave_post", new("有离岗意愿", "wants to leave the post"), static facts => facts.WantsToLeavePost, static (facts, value) => facts with { WantsToLeavePost = value });

    // Training and start-ups
    internal static FlagFact IsInStableWork { get; } = new("is_in_stable_work", new("已实现稳定就业", "is in stable work"), static facts => facts.IsInStableWork, static (facts, value) => facts with { IsInStableWork = value });

    internal static FlagFact MeetsBasicStartupConditions { get; } = new("meets_basic_startup_conditions", new("具备基本创业条件", "meets the basic conditions for starting a business"), static facts => facts.MeetsBasicStartupConditions, static (facts, value) => facts with { MeetsBasicStartupConditions = value });

    internal static FlagFact TrainingOpensPostings { get; } = new("training_opens_postings", new("培训取证后有岗位可推荐", "could be recommended for postings after training"), static facts => facts.TrainingOpensPostings, static (facts, value) => facts with { TrainingOpensPostings = value });

    /// <summary>Every fact, in the order in which a person is asked.</summary>
    public static IReadOnlyList<PersonFact> All { get; } =
    [
        Age, DrawsPension, IsAbleToWork, WantsWork, IsInWork, LivesHere, HouseholdRegisteredHere, InsuredHere,
        EmployedHere, GaveCommitment, HasReasonAgainstImmediateRegistration, IsRegisteredUnemployed,
        IsRegisteredForTransfer, IsRegisteredForJobSearch, RegisteredUnemployedOn, IsHired, IsSelfEmployed,
        FoundedEnterprise, EnteredSchool, IsCalledUp, MovedAbroad, WhollyLostAbilityToWork, IsImprisoned, IsDeceased,
        IsOtherDeregistrationCase, RecordsShowWork, InZeroEmploymentHousehold, OnMinimumLivingAllowance,
        LiftedOutOfPoverty, HoldsDisabilityCertificate, WasPreviouslyEmployed, UnemployedSince, LostLand, IsHardToPlace,
        IsSingleParentOfMinor, ModelWorkerLevel, IsMartyrsFamily, IsServicemansSpouse, RetiresOn, IsRecognised,
        IsRuralLabour, MeetsExitConditions, IsUnemployedAgain, DifficultyLevel, HasAgreement, AgreementSignedOn,
        AgreesToAgreement, KeptDuties, IsJudgedJobReady, FailedNotByOwnChoice, MeetsPostConditions, InWelfarePost, FailsPostAssessment, RefusesService,
        IsRefusalVerified, IsRefusalApproved, PlacementEnded, IsNamedForKeyHelp, LastFailureCause, StreetCannotSolve,
        NeedLabel, HasOwnResources, IsEntitledToPolicy, WantsStartupPolicy, WantsStartupTraining, WantsTraining,
        WantsToStartBusiness, IsEntitledToBenefit, IsIntentionUnclear, WantsOtherService, WantsGuidance,
        HadGuidance, HasSharedProblem, HasMoodSwings, WantsToLeavePost, IsDifficultSeeker, LacksSkills, LacksWorkExperience, FailsInterviews, HasOtherDifficulty,
        HasGapToWish, IsImpaired, Maladaptation, ReadinessBarrier, IsTechnicallyStrong, IsNewEntrant,
        IsTechnicalWorkerInService, IsInLowPost, IsSchoolLeaver, IsClassificationTested, HasNewFacts, IsFamilyInHardship,
        IsInStableWork, MeetsBasicStartupConditions, TrainingOpensPostings,
    ];

    /// <summary>The fact of a name; null where there is none.</summary>
    public static PersonFact? Find(string name) => All.FirstOrDefault(fact => fact.Name == name);
}
