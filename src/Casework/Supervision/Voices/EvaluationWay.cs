namespace Jiuye.Casework;

/// <summary>How people are asked, or how the effect of something is seen .</summary>
public enum EvaluationWay
{
    /// <summary>面对面寻访.</summary>
    Interview = 1,

    /// <summary>电话回访.</summary>
    Phone = 2,

    /// <summary>问卷调查.</summary>
    Questionnaire = 3,

    /// <summary>政策申报进度: how applications come on.</summary>
    ApplicationProgress = 4,

    /// <summary>满意度测评表（群众满意度评价表）.</summary>
    SatisfactionForm = 5,

    /// <summary>暗访.</summary>
    UndercoverVisit = 6,

    /// <summary>座谈会.</summary>
    Meeting = 7,

    /// <summary>第三方满意度调查.</summary>
    ThirdParty = 8,
}
