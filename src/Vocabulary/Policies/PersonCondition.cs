namespace Jiuye.Vocabulary;

/// <summary>What a jurisdiction's rules ask of a person; what each means in facts is written down once, in Casework.</summary>
/// <remarks>A number that belongs to a condition is the policy's own; where the policy does not set it, the condition can't be told.</remarks>
public enum PersonCondition
{
    // Registration
    /// <summary>The age meets <c>min_unemployment_registration_age</c> (R-129).</summary>
    OfRegistrationAge = 1,

    /// <summary>The age meets <c>min_job_seeker_age</c> (R-188).</summary>
    OfSeekerAge = 2,

    /// <summary>Draws no basic pension .</summary>
    DrawsNoPension = 3,

    /// <summary>Able to work .</summary>
    AbleToWork = 4,

    /// <summary>Wants work.</summary>
    WantsWork = 5,

    /// <summary>Not in work.</summary>
    NotInWork = 6,

    /// <summary>Habitually lives in the jurisdiction .</summary>
    LivesHere = 7,

    /// <summary>The household is registered in the jurisdiction .</summary>
    HouseholdRegisteredHere = 8,

    /// <summary>Insured in the jurisdiction .</summary>
    InsuredHere = 9,

    /// <summary>The place of employment is in the jurisdiction .</summary>
    EmployedHere = 10,

    /// <summary>Gave the commitment in writing .</summary>
    CommitmentGiven = 11,

    /// <summary>Nothing special stands against registering at once .</summary>
    NoReasonAgainstImmediateRegistration = 12,

    /// <summary>Wants work or training .</summary>
    WantsWorkOrTraining = 13,

    /// <summary>Does not meet the jurisdiction's rule on <c>unemployment_registration</c> (R-133).</summary>
    MayNotRegisterAsUnemployed = 14,

    /// <summary>Meets the jurisdiction's rule on <c>unemployment_registration</c> (R-132).</summary>
    MayRegisterAsUnemployed = 118,

    /// <summary>Registered as unemployed.</summary>
    RegisteredUnemployed = 15,

    /// <summary>Registered as unemployed, or, for rural labour, for transfer employment .</summary>
    RegisteredUnemployedOrForTransfer = 16,

    /// <summary>Not registered, or registered and not recognised .</summary>
    NotRegisteredOrNotRecognised = 17,

    /// <summary>Registered for job search.</summary>
    RegisteredForJobSearch = 18,

    /// <summary>Registered as unemployed, or rural labour registered for job search .</summary>
    UnemployedOrRuralJobSeeker = 119,

    /// <summary>Registered as unemployed for <c>long_term_registered_months</c> (R-167).</summary>
    RegisteredLongTerm = 19,

    // What ends a registration
    /// <summary>Lawfully draws basic pension .</summary>
    DrawsPension = 20,

    /// <summary>Hired by an employer .</summary>
    Hired = 21,

    /// <summary>In business on own account .</summary>
    SelfEmployed = 22,

    /// <summary>Founded an enterprise or a private non-enterprise unit .</summary>
    FoundedEnterprise = 23,

    /// <summary>Entered school .</summary>
    EnteredSchool = 24,

    /// <summary>Called up for military service .</summary>
    CalledUp = 25,

    /// <summary>Moved abroad .</summary>
    MovedAbroad = 26,

    /// <summary>Wholly lost the ability to work .</summary>
    WhollyLostAbilityToWork = 27,

    /// <summary>Sentenced and imprisoned .</summary>
    Imprisoned = 28,

    /// <summary>Died .</summary>
    Deceased = 29,

    /// <summary>Another case set by the state or the province .</summary>
    OtherDeregistrationCase = 30,

    /// <summary>Business or insurance records show the person in work .</summary>
    ShownInWorkByRecords = 31,

    // Categories
    /// <summary>Member of a zero-employment household, as recorded or by <c>zero_employment_household_reading</c>.</summary>
    InZeroEmploymentHousehold = 32,

    /// <summary>The family is on the minimum living allowance.</summary>
    OnMinimumLivingAllowance = 33,

    /// <summary>Lifted out of poverty (脱贫人口).</summary>
    LiftedOutOfPoverty = 34,

    /// <summary>Older (大龄, “4050”) by <c>older_worker_from</c>.</summary>
    Older = 35,

    /// <summary>Young or middle-aged: not older by <c>older_worker_from</c> (R-181).</summary>
    NotOlder = 36,

    /// <summary>Holds a disability certificate.</summary>
    Disabled = 37,

    /// <summary>Was employed before (就业转失业).</summary>
    PreviouslyEmployed = 38,

    /// <summary>Without work for <c>long_term_unemployed_years</c>, without a break.</summary>
    LongTermUnemployed = 39,

    /// <summary>Lost the land, or a similar cause.</summary>
    LostLand = 40,

    /// <summary>Hard to place through the market.</summary>
    HardToPlace = 41,

    /// <summary>A single parent raising a minor.</summary>
    SingleParentOfMinor = 42,

    /// <summary>A model worker of at least <c>model_worker_min_level</c>.</summary>
    ModelWorker = 43,

    /// <summary>A family member of a martyr.</summary>
    MartyrsFamily = 44,

    /// <summary>The spouse of a serviceman.</summary>
    ServicemansSpouse = 45,

    /// <summary>In one of the jurisdiction's <c>hard_to_employ_categories</c>.</summary>
    InHardToEmployCategory = 46,

    /// <summary>Recognised as hard to employ.</summary>
    RecognisedHardToEmploy = 47,

    /// <summary>Recognised as hard to employ, or in one of the <c>hard_to_employ_categories</c>: whoever is recognised need not be asked again for the category .</summary>
    HardToEmploy = 117,

    /// <summary>Registered as unemployed, or rural labour that wants to move to non-farm work .</summary>
    UnemployedOrRuralWantingTransfer = 48,

    /// <summary>Meets the conditions for leaving the status of a hard-to-employ person (R-169, N-12).</summary>
    MeetsExitConditions = 49,

    /// <summary>Out of work again after having found work .</summary>
    UnemployedAgain = 50,

    // Aid
    /// <summary>The difficulty level is one of <c>general_assistance_levels</c>.</summary>
    OfGeneralLevel = 51,

    /// <summary>The difficulty level is one of <c>key_assistance_levels</c>.</summary>
    OfKeyLevel = 52,

    /// <summary>The agreement is signed and special service received for <c>public_welfare_min_service_months</c> (R-124).</summary>
    AgreementLongEnough = 53,

    /// <summary>The agreement's duties and the action plan are kept .</summary>
    DutiesKept = 54,

    /// <summary>Judged job-ready.</summary>
    JudgedJobReady = 55,

    /// <summary>Recommendations without work, not for own reasons, meet <c>public_welfare_min_failed_recommendations</c> (R-124).</summary>
    EnoughFailedRecommendations = 56,

    /// <summary>Meets the conditions of the public-welfare post.</summary>
    MeetsPostConditions = 57,

    /// <summary>The statutory retirement age is <c>public_welfare_near_retirement_years</c> away .</summary>
    NearRetirement = 58,

    /// <summary>Clearly states no wish to work, or refuses the service .</summary>
    RefusesService = 59,

    /// <summary>The case officer has verified the refusal .</summary>
    RefusalVerified = 60,

    /// <summary>The office has approved the end of aid .</summary>
    RefusalApproved = 61,

    /// <summary>The term of the public-welfare post has ended .</summary>
    PlacementEnded = 62,

    /// <summary>Agrees to the assistance agreement (V-35).</summary>
    AgreesToAgreement = 63,

    /// <summary>Named by the city or a district for key help .</summary>
    NamedForKeyHelp = 64,

    // Needs
    /// <summary>Chose a transfer within the enterprise .</summary>
    ChoseInternalTransfer = 65,

    /// <summary>Chose employment through the market .</summary>
    ChoseMarket = 66,

    /// <summary>Chose employment by policy .</summary>
    ChosePolicy = 67,

    /// <summary>Chose to start a business .</summary>
    ChoseSelfEmployment = 68,

    /// <summary>Chose to draw unemployment benefit .</summary>
    ChoseBenefit = 69,

    /// <summary>The difficulty level is known .</summary>
    DifficultyGraded = 70,

    /// <summary>Own resources for finding work have been asked .</summary>
    OwnResourcesKnown = 71,

    /// <summary>The wish for work has been asked .</summary>
    WishKnown = 72,

    /// <summary>Entitled to a preferential policy .</summary>
    EntitledToPolicy = 73,

    /// <summary>Needs start-up policies .</summary>
    WantsStartupPolicy = 74,

    /// <summary>Needs start-up training .</summary>
    WantsStartupTraining = 75,

    /// <summary>Wants training .</summary>
    WantsTraining = 76,

    /// <summary>Wants to start a business .</summary>
    WantsToStartBusiness = 77,

    /// <summary>Entitled to unemployment benefit .</summary>
    EntitledToBenefit = 78,

    /// <summary>The intention is unclear .</summary>
    IntentionUnclear = 79,

    /// <summary>Wants another service .</summary>
    WantsOtherService = 80,

    /// <summary>Wants guidance .</summary>
    WantsGuidance = 81,

    /// <summary>The problem is shared by several persons .</summary>
    SharedProblem = 82,

    /// <summary>The problem is the person's own .</summary>
    OwnProblem = 83,

    // Difficulties
    /// <summary>Finds work hard to get for family or personal causes .</summary>
    DifficultSeeker = 84,

    /// <summary>Simple service on the spot is enough .</summary>
    GeneralSeeker = 85,

    /// <summary>Lacks skills .</summary>
    LacksSkills = 86,

    /// <summary>Lacks work experience .</summary>
    LacksWorkExperience = 87,

    /// <summary>Failed interviews repeatedly .</summary>
    FailsInterviews = 88,

    /// <summary>Another difficulty: relationships, culture, hours, environment .</summary>
    OtherDifficulty = 89,

    /// <summary>A large gap between own conditions and the intention .</summary>
    GapBetweenSelfAndWish = 90,

    /// <summary>A mental or physical impairment stands in the way .</summary>
    Impaired = 91,

    /// <summary>Does not adapt to the working hours .</summary>
    MaladaptedToHours = 92,

    /// <summary>Does not adapt to the soft or hard environment .</summary>
    MaladaptedToEnvironment = 93,

    /// <summary>Does not adapt to intensity or pressure .</summary>
    MaladaptedToPressure = 94,

    /// <summary>Not job-ready because of attitudes .</summary>
    NotReadyByAttitude = 95,

    /// <summary>Not job-ready because of knowledge or skill .</summary>
    NotReadyBySkill = 96,

    /// <summary>Not prepared or for the time being not job-ready .</summary>
    NotJobReady = 97,

    // Training and placement
    /// <summary>Has a technical strength .</summary>
    TechnicallyStrong = 98,

    /// <summary>New to the labour force .</summary>
    NewEntrant = 100,

    /// <summary>A technical worker in service .</summary>
    TechnicalWorkerInService = 101,

    /// <summary>Left junior or senior middle school and goes to no further one .</summary>
    SchoolLeaver = 102,

    /// <summary>The last recommendation failed because of the post .</summary>
    FailedBecauseOfPost = 103,

    /// <summary>The last recommendation failed because of the person .</summary>
    FailedBecauseOfPerson = 104,

    /// <summary>The street can't solve the case .</summary>
    StreetCannotSolve = 105,

    /// <summary>Of a level whose recognised persons sign the assistance agreement, by <c>general_levels_sign_agreement</c> (W-25).</summary>
    OfLevelThatSignsAgreement = 106,

    /// <summary>A recommendation has led to no work: its cause is known, or one at least is counted .</summary>
    LastRecommendationFailed = 107,

    /// <summary>The assistance agreement is signed.</summary>
    AgreementSigned = 108,

    /// <summary>The readiness for work has been assessed .</summary>
    ReadinessAssessed = 109,

    /// <summary>The classification test has been made .</summary>
    ClassificationTested = 110,

    /// <summary>New facts have come up that may affect the person's employment .</summary>
    NewFactsAffectWork = 111,

    /// <summary>The family is in hardship .</summary>
    FamilyInHardship = 112,

    /// <summary>In work.</summary>
    InWork = 113,

    // Training and start-ups
    /// <summary>In stable work .</summary>
    InStableWork = 114,

    /// <summary>Meets the basic conditions for starting a business .</summary>
    MeetsBasicStartupConditions = 115,

    /// <summary>Training would open postings that now exclude the person .</summary>
    TrainingOpensPostings = 116,

    /// <summary>Swings of mood at work .</summary>
    HasMoodSwings = 120,

    /// <summary>Wants to leave the post .</summary>
    WantsToLeavePost = 121,

    /// <summary>Has been given general guidance .</summary>
    GuidanceGiven = 122,

    /// <summary>Works in a public-welfare post .</summary>
    InWelfarePost = 123,

    /// <summary>Not up to the work by the assessment of the post .</summary>
    FailsPostAssessment = 124,

    /// <summary>Does not, or no longer, meet the conditions of the public-welfare post .</summary>
    NotMeetingPostConditions = 125,

    /// <summary>Held in a low-end, low-efficiency, low-pay post .</summary>
    InLowPost = 126,
}
