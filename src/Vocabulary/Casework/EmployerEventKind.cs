namespace Jiuye.Vocabulary;

/// <summary>What an entry of an employer's service ledger records (用人单位服务台账).</summary>
public enum EmployerEventKind
{
    /// <summary>The employer was registered.</summary>
    Registered = 1,

    /// <summary>Its papers were verified.</summary>
    Verified = 2,

    /// <summary>A visit was planned; <see cref="LedgerEntry.Until"/> is its day.</summary>
    VisitPlanned = 3,

    /// <summary>The visit was booked with the employer by phone.</summary>
    VisitBooked = 4,

    /// <summary>The employer was visited.</summary>
    Visited = 5,

    /// <summary>The office and the employer were in touch otherwise.</summary>
    Contacted = 6,

    /// <summary>The demand profile was set up or refreshed (用人需求档案).</summary>
    DemandProfileRefreshed = 7,

    /// <summary>A recruitment need was registered (招聘需求登记).</summary>
    NeedRegistered = 8,

    /// <summary>Guidance on hiring was given (用人指导).</summary>
    Guided = 9,

    /// <summary>The guidance was followed up.</summary>
    GuidanceFollowedUp = 10,

    /// <summary>Candidates were recommended.</summary>
    CandidatesRecommended = 11,

    /// <summary>The recommendation was followed up: interviews held, and with what result.</summary>
    RecommendationFollowedUp = 12,

    /// <summary>The recruitment was completed.</summary>
    RecruitmentCompleted = 13,

    /// <summary>Who started work was learned.</summary>
    HiresLearned = 14,

    /// <summary>The agreement on daily service was signed; <see cref="LedgerEntry.Until"/> is its last day.</summary>
    AgreementSigned = 15,

    /// <summary>Named a key employer (重点企业).</summary>
    NamedKey = 16,

    /// <summary>No longer a key employer.</summary>
    NoLongerKey = 17,

    /// <summary>The employer asked a question on policy; the note is the question's code.</summary>
    QuestionAsked = 18,

    /// <summary>The question could not be answered on the spot and was passed up; the note is its code.</summary>
    QuestionPassedUp = 19,

    /// <summary>The question was answered; the note is its code.</summary>
    QuestionAnswered = 20,

    /// <summary>The need was found not to be met; the note is the cause.</summary>
    NeedNotMet = 21,

    /// <summary>The recruitment plan or form was adjusted with the employer.</summary>
    PlanAdjusted = 22,

    /// <summary>The posting or the need was reported up.</summary>
    ReportedUp = 23,

    /// <summary>The employer was found to hire with difficulty or to lose staff quickly; the note says which.</summary>
    DifficultyFound = 24,

    /// <summary>Expert service was given (专家式服务).</summary>
    ExpertServed = 25,

    /// <summary>The expert service was followed up; the note says whether the problem remains.</summary>
    ExpertServiceFollowedUp = 26,

    /// <summary>Other bodies were brought in to solve the employer's problem.</summary>
    Coordinated = 27,

    /// <summary>New staff were visited and guided at work.</summary>
    NewStaffVisited = 28,

    /// <summary>An earlier entry was wrong and no longer counts; what is right follows as an entry of its own.</summary>
    Reversed = 29,

    /// <summary>A helped person started work here.</summary>
    HelpedPersonStarted = 30,

    /// <summary>The employer was visited to learn how helped persons do at work.</summary>
    PerformanceLearned = 31,

    /// <summary>The effect of the recruitment was evaluated.</summary>
    RecruitmentEvaluated = 32,

    /// <summary>An officer for the employer was appointed (企业服务专员).</summary>
    OfficerAppointed = 33,

    /// <summary>The service relation moved to another office.</summary>
    Transferred = 34,

    /// <summary>The ledger was closed: the employer is gone or wants no service.</summary>
    Closed = 35,
}
