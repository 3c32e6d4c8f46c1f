namespace Jiuye.Casework;

/// <summary>What the rules about persons read of one person; null where it was not asked or not answered.</summary>
/// <remarks>Immutable. Nothing is guessed: an unknown fact makes a rule say what to ask, never no. It holds no name and no protected attribute; where the law
/// makes retirement depend on sex, the day of the statutory retirement age is the fact.</remarks>
public sealed record PersonFacts
{
    /// <summary>Completed years of age, range [14, 100].</summary>
    public int? Age { get; init; }

    /// <summary>Whether the person lawfully draws basic pension.</summary>
    public bool? DrawsPension { get; init; }

    /// <summary>Whether the person is able to work.</summary>
    public bool? IsAbleToWork { get; init; }

    /// <summary>Whether the person wants work.</summary>
    public bool? WantsWork { get; init; }

    /// <summary>Whether the person is in work.</summary>
    public bool? IsInWork { get; init; }

    /// <summary>Whether the person habitually lives here.</summary>
    public bool? LivesHere { get; init; }

    /// <summary>Whether the person has the household registered here.</summary>
    public bool? HouseholdRegisteredHere { get; init; }

    /// <summary>Whether the person is insured here.</summary>
    public bool? InsuredHere { get; init; }

    /// <summary>Whether the person has the place of employment here.</summary>
    public bool? EmployedHere { get; init; }

    /// <summary>Whether the person gave the commitment in writing.</summary>
    public bool? GaveCommitment { get; init; }

    /// <summary>Whether the person has a special reason against registering at once.</summary>
    public bool? HasReasonAgainstImmediateRegistration { get; init; }

    /// <summary>Whether the person is registered as unemployed.</summary>
    public bool? IsRegisteredUnemployed { get; init; }

    /// <summary>Whether the person is registered for transfer employment (rural labour).</summary>
    public bool? IsRegisteredForTransfer { get; init; }

    /// <summary>Whether the person is registered for job search.</summary>
    public bool? IsRegisteredForJobSearch { get; init; }

    /// <summary>The day of the registration as unemployed.</summary>
    public DateOnly? RegisteredUnemployedOn { get; init; }

    /// <summary>Whether the person is hired by an employer.</summary>
    public bool? IsHired { get; init; }

    /// <summary>Whether the person is in business on own account.</summary>
    public bool? IsSelfEmployed { get; init; }

    /// <summary>Whether the person founded an enterprise or a private non-enterprise unit.</summary>
    public bool? FoundedEnterprise { get; init; }

    /// <summary>Whether the person entered school.</summary>
    public bool? EnteredSchool { get; init; }

    /// <summary>Whether the person is called up for military service.</summary>
    public bool? IsCalledUp { get; init; }

    /// <summary>Whether the person moved abroad.</summary>
    public bool? MovedAbroad { get; init; }

    /// <summary>Whether the person wholly lost the ability to work.</summary>
    public bool? WhollyLostAbilityToWork { get; init; }

    /// <summary>Whether the person is sentenced and imprisoned.</summary>
    public bool? IsImprisoned { get; init; }

    /// <summary>Whether the person died.</summary>
    public bool? IsDeceased { get; init; }

    /// <summary>Whether the person is another case set by the state or the province.</summary>
    public bool? IsOtherDeregistrationCase { get; init; }

    /// <summary>Whether the person is shown in work by business or insurance records.</summary>
    public bool? RecordsShowWork { get; init; }

    /// <summary>Whether the person is recorded as a member of a zero-employment household; where not, <see cref="HouseholdMembers"/> may tell.</summary>
    public bool? InZeroEmploymentHousehold { get; init; }

    /// <summary>Whether the person has a family on the minimum living allowance.</summary>
    public bool? OnMinimumLivingAllowance { get; init; }

    /// <summary>Whether the person is lifted out of poverty.</summary>
    public bool? LiftedOutOfPoverty { get; init; }

    /// <summary>Whether the person holds a disability certificate.</summary>
    public bool? HoldsDisabilityCertificate { get; init; }

    /// <summary>Whether the person was employed before.</summary>
    public bool? WasPreviouslyEmployed { get; init; }

    /// <summary>The day since which there has been no work, without a break.</summary>
    public DateOnly? UnemployedSince { get; init; }

    /// <summary>Whether the person lost the land, or has a similar cause.</summary>
    public bool? LostLand { get; init; }

    /// <summary>Whether the person is hard to place through the market.</summary>
    public bool? IsHardToPlace { get; init; }

    /// <summary>Whether the person is a single parent raising a minor.</summary>
    public bool? IsSingleParentOfMinor { get; init; }

    /// <summary>The level of model worker.</summary>
    public ModelWorkerLevel? ModelWorkerLevel { get; init; }

    /// <summary>Whether the person is a family member of a martyr.</summary>
    public bool? IsMartyrsFamily { get; init; }

    /// <summary>Whether the person is the spouse of a serviceman.</summary>
    public bool? IsServicemansSpouse { get; init; }

    /// <summary>The day on which the person reaches the statutory retirement age, as the law sets it for the person and the kind of work.</summary>
    public DateOnly? RetiresOn { get; init; }

    /// <summary>Whether the person is recognised as hard to employ.</summary>
    public bool? IsRecognised { get; init; }

    /// <summary>Whether the person is rural labour.</summary>
    public bool? IsRuralLabour { get; init; }

    /// <summary>Whether the person meets the exit conditions.</summary>
    public bool? MeetsExitConditions { get; init; }

    /// <summary>Whether the person is out of work again after having found work.</summary>
    public bool? IsUnemployedAgain { get; init; }

    /// <summary>The difficulty level, range [1, 4].</summary>
    public int? DifficultyLevel { get; init; }

    /// <summary>Whether the person signed the assistance agreement.</summary>
    public bool? HasAgreement { get; init; }

    /// <summary>The day of the agreement.</summary>
    public DateOnly? AgreementSignedOn { get; init; }

    /// <summary>Whether the person agrees to the assistance agreement.</summary>
    public bool? AgreesToAgreement { get; init; }

    /// <summary>Whether the person kept the agreement's duties and the action plan.</summary>
    public bool? KeptDuties { get; init; }

    /// <summary>Whether the person is judged job-ready.</summary>
    public bool? IsJudgedJobReady { get; init; }

    /// <summary>Recommendations without work that the person did not cause, range [0, 1000].</summary>
    public int? FailedNotByOwnChoice { get; init; }

    /// <summary>Whether the person meets the conditions of the public-welfare post.</summary>
    public bool? MeetsPostConditions { get; init; }

    /// <summary>Whether the person clearly states no wish to work, or refuses the service.</summary>
    public bool? RefusesService { get; init; }

    /// <summary>Whether the person has had the refusal verified by the case officer.</summary>
    public bool? IsRefusalVerified { get; init; }

    /// <summary>Whether the person has had the end of aid approved by the office.</summary>
    public bool? IsRefusalApproved { get; init; }

    /// <summary>Whether the person has come to the end of the public-welfare post.</summary>
    public bool? PlacementEnded { get; init; }

    /// <summary>Whether the person is named by the city or a district for key help.</summary>
    public bool? IsNamedForKeyHelp { get; init; }

    /// <summary>The cause of the last recommendation without work.</summary>
    public FailureCause? LastFailureCause { get; init; }

    /// <summary>Whether the person has a case that the street can't solve.</summary>
    public bool? StreetCannotSolve { get; init; }

    /// <summary>The need label of the diverted worker.</summary>
    public NeedLabel? NeedLabel { get; init; }

    /// <summary>Whether the person has own resources for finding work.</summary>
    public bool? HasOwnResources { get; init; }

    /// <summary>Whether the person is entitled to a preferential policy.</summary>
    public bool? IsEntitledToPolicy { get; init; }

    /// <summary>Whether the person needs start-up policies.</summary>
    public bool? WantsStartupPolicy { get; init; }

    /// <summary>Whether the person needs start-up training.</summary>
    public bool? WantsStartupTraining { get; init; }

    /// <summary>Whether the person wants training.</summary>
    public bool? WantsTraining { get; init; }

    /// <summary>Whether the person wants to start a business.</summary>
    public bool? WantsToStartBusiness { get; init; }

    /// <summary>Whether the person is entitled to unemployment benefit.</summary>
    public bool? IsEntitledToBenefit { get; init; }

    /// <summary>Whether the person has an unclear intention.</summary>
    public bool? IsIntentionUnclear { get; init; }

    /// <summary>Whether the person wants another service.</summary>
    public bool? WantsOtherService { get; init; }

    /// <summary>Whether the person wants guidance.</summary>
    public bool? WantsGuidance { get; init; }

    /// <summary>Whether the person has a problem shared by several persons.</summary>
    public bool? HasSharedProblem { get; init; }

    /// <summary>Whether the person finds work hard to get for family or personal causes.</summary>
    public bool? IsDifficultSeeker { get; init; }

    /// <summary>Whether the person lacks skills.</summary>
    public bool? LacksSkills { get; init; }

    /// <summary>Whether the person lacks work experience.</summary>
    public bool? LacksWorkExperience { get; init; }

    /// <summary>Whether the person failed interviews repeatedly.</summary>
    public bool? FailsInterviews { get; init; }

    /// <summary>Whether the person has another difficulty: relationships, culture, hours, environment.</summary>
    public bool? HasOtherDifficulty { get; init; }

    /// <summary>Whether the person has a large gap between own conditions and intention.</summary>
    public bool? HasGapToWish { get; init; }

    /// <summary>Whether the person has a mental or physical impairment in the way of work.</summary>
    public bool? IsImpaired { get; init; }

    /// <summary>The type of the adaptation problem.</summary>
    public Maladaptation? Maladaptation { get; init; }

    /// <summary>The cause of not being ready.</summary>
    public ReadinessBarrier? ReadinessBarrier { get; init; }

    /// <summary>Whether the person has a technical strength.</summary>
    public bool? IsTechnicallyStrong { get; init; }

    /// <summary>Whether the person is new to the labour force.</summary>
    public bool? IsNewEntrant { get; init; }

    /// <summary>Whether the person is a technical worker in service.</summary>
    public bool? IsTechnicalWorkerInService { get; init; }

    /// <summary>Whether the person is held in a low-end, low-efficiency, low-pay post; no text sets a measure, the office says.</summary>
    public bool? IsInLowPost { get; init; }

    /// <summary>Whether the person left middle school and goes to no further one.</summary>
    public bool? IsSchoolLeaver { get; init; }

    /// <summary>Whether the person has taken the classification test.</summary>
    public bool? IsClassificationTested { get; init; }

    /// <summary>Whether the person has new facts or problems that may affect employment.</summary>
    public bool? HasNewFacts { get; init; }

    /// <summary>Whether the person has a family in hardship.</summary>
    public bool? IsFamilyInHardship { get; init; }

    /// <summary>Whether the person works in a public-welfare post.</summary>
    public bool? InWelfarePost { get; init; }

    /// <summary>Whether the assessment of the post found the person not up to the work.</summary>
    public bool? FailsPostAssessment { get; init; }

    /// <summary>Whether the person has been given general guidance.</summary>
    public bool? HadGuidance { get; init; }

    /// <summary>Whether the person, in work, has swings of mood.</summary>
    public bool? HasMoodSwings { get; init; }

    /// <summary>Whether the person, in work, wants to leave the post.</summary>
    public bool? WantsToLeavePost { get; init; }

    /// <summary>The other members of the household; null where not asked, empty where the person lives alone.</summary>
    public IReadOnlyList<HouseholdMember>? HouseholdMembers { get; init; }

    /// <summary>Whether the person is in stable work.</summary>
    public bool? IsInStableWork { get; init; }

    /// <summary>Whether the person meets the basic conditions for starting a business.</summary>
    public bool? MeetsBasicStartupConditions { get; init; }

    /// <summary>Whether training would open postings that now exclude the person, counted by the engine posting by posting.</summary>
    public bool? TrainingOpensPostings { get; init; }
}
