using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.EmployerEventKind;

namespace Jiuye.Casework;

/// <summary>What an entry of an employer's ledger is called, to the employer and to staff alike.</summary>
internal static class EmployerEventWords
{
    internal static Bilingual Of(EmployerEventKind kind) => kind switch
    {
        Registered => new("用人单位登记", "employer registered"),
        Verified => new("核验单位资质材料", "papers verified"),
        VisitPlanned => new("拟定走访", "visit planned"),
        VisitBooked => new("电话预约走访", "visit booked by phone"),
        Visited => new("走访用人单位", "employer visited"),
        Contacted => new("联系用人单位", "employer contacted"),
        DemandProfileRefreshed => new("建立（更新）用人需求档案", "demand profile set up or refreshed"),
        NeedRegistered => new("招聘需求登记", "recruitment need registered"),
        Guided => new("用人指导", "guidance on hiring"),
        GuidanceFollowedUp => new("用人指导回访", "guidance followed up"),
        CandidatesRecommended => new("匹配推荐人选", "candidates recommended"),
        RecommendationFollowedUp => new("推荐回访：了解面试洽谈情况", "recommendation followed up: interviews"),
        RecruitmentCompleted => new("招聘完成", "recruitment completed"),
        HiresLearned => new("了解上岗情况", "starts of work learned"),
        AgreementSigned => new("签订日常服务协议", "agreement on daily service signed"),
        NamedKey => new("确定为重点企业", "named a key employer"),
        NoLongerKey => new("不再作为重点企业", "no longer a key employer"),
        QuestionAsked => new("提出政策咨询", "question on policy asked"),
        QuestionPassedUp => new("政策咨询上报区级机构", "question passed up to the district"),
        QuestionAnswered => new("答复政策咨询", "question answered"),
        NeedNotMet => new("招聘需求未满足", "need not met"),
        PlanAdjusted => new("调整招聘方案", "recruitment plan adjusted"),
        ReportedUp => new("上报上级机构", "reported up"),
        DifficultyFound => new("发现招用工困难", "difficulty with hiring or keeping staff found"),
        ExpertServed => new("专家式用工指导", "expert service"),
        ExpertServiceFollowedUp => new("专家式服务回访", "expert service followed up"),
        Coordinated => new("协调相关机构共同解决", "other bodies brought in"),
        NewStaffVisited => new("走访新入职员工", "new staff visited"),
        Reversed => new("冲正", "reversal"),
        HelpedPersonStarted => new("援助对象上岗", "a helped person started work"),
        PerformanceLearned => new("走访了解援助对象表现", "performance of helped persons learned"),
        RecruitmentEvaluated => new("评估招聘效果", "effect of the recruitment evaluated"),
        OfficerAppointed => new("指定企业服务专员", "officer for the employer appointed"),
        Transferred => new("服务关系划转", "service relation transferred"),
        Closed => new("结束服务", "ledger closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of entry."),
    };
}
