namespace Jiuye.Vocabulary;

/// <summary>What a ledger entry records.</summary>
public enum CaseEventKind
{
    /// <summary>Job-search or unemployment registration.</summary>
    Registered = 1,

    /// <summary>Recognised as hard to employ (就业困难人员认定).</summary>
    Recognised = 2,

    /// <summary>A case officer was appointed.</summary>
    OfficerAppointed = 3,

    /// <summary>The office reached the person.</summary>
    Contacted = 4,

    /// <summary>A willingness survey: willing.</summary>
    SurveyedWilling = 5,

    /// <summary>A willingness survey: not willing.</summary>
    SurveyedUnwilling = 6,

    /// <summary>Guidance was given.</summary>
    Guided = 7,

    /// <summary>A guidance follow-up was made.</summary>
    GuidanceFollowedUp = 8,

    /// <summary>A posting was recommended.</summary>
    Recommended = 9,

    /// <summary>A recommendation was followed up.</summary>
    RecommendationFollowedUp = 10,

    /// <summary>An interview took place.</summary>
    Interviewed = 11,

    /// <summary>The employer refused.</summary>
    RefusedByEmployer = 12,

    /// <summary>The person declined a posting.</summary>
    Declined = 13,

    /// <summary>The person was hired.</summary>
    Hired = 14,

    /// <summary>The person started work.</summary>
    StartedWork = 15,

    /// <summary>A follow-up after the start of work was made.</summary>
    WorkFollowedUp = 16,

    /// <summary>The person left the job.</summary>
    LeftWork = 17,

    /// <summary>The assistance agreement was signed.</summary>
    AgreementSigned = 18,

    /// <summary>The plan was made or changed.</summary>
    PlanChanged = 19,

    /// <summary>An expert consultation was held.</summary>
    ExpertConsulted = 20,

    /// <summary>Training began.</summary>
    TrainingStarted = 21,

    /// <summary>Training ended.</summary>
    TrainingEnded = 22,

    /// <summary>The service relation moved to another office.</summary>
    Transferred = 23,

    /// <summary>The case was closed.</summary>
    Closed = 24,

    /// <summary>The person was judged job-ready (具备上岗条件).</summary>
    JudgedJobReady = 25,

    /// <summary>The community reported the person to the street (seed 001, Ch.5 §5).</summary>
    ReportedUp = 26,

    /// <summary>A training project was offered.</summary>
    TrainingOffered = 27,

    /// <summary>The person refused the service itself, not a posting.</summary>
    RefusedService = 28,

    /// <summary>An earlier entry was wrong and no longer counts; what is right follows as an entry of its own.</summary>
    Reversed = 29,

    /// <summary>The person reported on the job search and the own situation .</summary>
    Reported = 30,

    /// <summary>The registration was compared with the social-insurance contributions .</summary>
    InsuranceChecked = 31,

    /// <summary>The person was found to be in work without an employment registration: by contributions or by other means .</summary>
    FoundInWork = 32,

    /// <summary>The person was told to register the employment (就业登记催告).</summary>
    ToldToRegisterWork = 33,

    /// <summary>就业登记: the employment was registered.</summary>
    WorkRegistered = 34,

    /// <summary>Training or a work trial was followed up: its beginning, middle or end.</summary>
    TrainingFollowedUp = 35,

    /// <summary>A certificate of start-up training was issued (创业培训合格证书).</summary>
    StartupCertified = 36,

    /// <summary>The holder of a start-up certificate was followed up.</summary>
    StartupFollowedUp = 37,

    /// <summary>The person was told once which documents to bring for the registration (一次性告知).</summary>
    DocumentsAsked = 38,

    /// <summary>The employer was asked what became of a recommendation.</summary>
    EmployerFollowedUp = 39,

    /// <summary>The person's family was visited after the start of work .</summary>
    FamilyVisited = 40,

    /// <summary>After training or a work trial: whether the readiness for work improved was assessed .</summary>
    ReadinessAssessed = 41,

    /// <summary>The person was told how to report the job search and the own situation .</summary>
    ToldToReport = 42,

    /// <summary>Rural labour out of work was registered as seeking (农村劳动力求职登记).</summary>
    RuralSeekerRegistered = 43,

    /// <summary>The person asked the case officer for another office (变更服务关系申请); the entry's office is the one asked for.</summary>
    TransferRequested = 48,

    /// <summary>The case officer checked the request and found that it meets the conditions.</summary>
    TransferVerified = 49,

    /// <summary>The office of the entry filed the request with the office above it, or passed it on.</summary>
    TransferPassedUp = 50,

    /// <summary>The competent office, that of the entry, approved the request: the old agreement ends. The move itself is <see cref="Transferred"/>, whose office is the receiving one.</summary>
    TransferApproved = 51,

    /// <summary>The request ended without a transfer: refused with the reason in the note, or taken back by the person.</summary>
    TransferRefused = 52,

    /// <summary>The case officer asked the office above, that of the entry, for an expert consultation; the ledger may go there with it (002 Art. 28).</summary>
    ConsultationRequested = 53,

    /// <summary>Enrolled in a training (职业技能培训报名).</summary>
    TrainingEnrolled = 54,

    /// <summary>Start-up training began.</summary>
    StartupTrainingStarted = 55,

    /// <summary>Guidance for the opening of a business was given (开业指导).</summary>
    StartupGuided = 56,

    /// <summary>The business licence was issued (领取营业执照).</summary>
    BusinessRegistered = 57,

    /// <summary>A small guaranteed loan was paid out to the founder.</summary>
    StartupLoanPaid = 58,
}
