using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What the values of a grade are called in the two languages.</summary>
internal static class GradeWords
{
    internal static Bilingual Of(EducationLevel level) => level switch
    {
        EducationLevel.None => new("未上过学", "no schooling"),
        EducationLevel.Primary => new("小学", "primary school"),
        EducationLevel.LowerSecondary => new("初中", "lower secondary"),
        EducationLevel.UpperSecondary => new("高中或中职", "upper secondary"),
        EducationLevel.JuniorCollege => new("大专", "junior college"),
        EducationLevel.Bachelor => new("本科", "bachelor"),
        EducationLevel.Master => new("硕士", "master"),
        EducationLevel.Doctor => new("博士", "doctor"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No level of schooling."),
    };

    internal static Bilingual Of(SkillGrade grade) => grade switch
    {
        SkillGrade.None => new("无技能等级证书", "no skill certificate"),
        SkillGrade.Elementary => new("初级工", "elementary skill grade"),
        SkillGrade.Intermediate => new("中级工", "intermediate skill grade"),
        SkillGrade.Senior => new("高级工", "senior skill grade"),
        SkillGrade.Technician => new("技师", "technician"),
        SkillGrade.SeniorTechnician => new("高级技师", "senior technician"),
        SkillGrade.SpecialTechnician => new("特级技师", "special technician"),
        SkillGrade.ChiefTechnician => new("首席技师", "chief technician"),
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "No skill grade."),
    };

    internal static Bilingual Of(HealthLimit health) => health switch
    {
        HealthLimit.None => new("健康不影响工作", "health does not limit work"),
        HealthLimit.Partly => new("健康部分影响工作", "health limits some work"),
        HealthLimit.Severely => new("健康严重影响工作", "health severely limits work"),
        _ => throw new ArgumentOutOfRangeException(nameof(health), health, "No health limit."),
    };

    internal static Bilingual Of(GradingFactor factor) => factor switch
    {
        GradingFactor.JoblessMonths => new("失业时长", "time without work"),
        GradingFactor.WorkedShare => new("近三年工作情况", "work in the last three years"),
        GradingFactor.Age => new("年龄", "age"),
        GradingFactor.Education => new("学历", "schooling"),
        GradingFactor.SkillGrade => new("技能等级", "skill grade"),
        GradingFactor.Health => new("健康状况", "health"),
        GradingFactor.OpeningsPerSeeker => new("求人倍率", "openings per seeker"),
        GradingFactor.WantedPay => new("期望工资", "wanted pay"),
        GradingFactor.Household => new("家庭情况", "household"),
        GradingFactor.Reach => new("交通与联系方式", "transport and contact"),
        GradingFactor.Recognition => new("就业困难认定", "recognition as hard to employ"),
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "No factor."),
    };

    internal static Bilingual Question(GradingFactor factor, AnswerSource source) => factor switch
    {
        GradingFactor.JoblessMonths => new("从哪天起没有工作？", "Since which day without work?"),
        GradingFactor.WorkedShare => new("近36个月工作了几个月？是否应届毕业生？", "How many of the last 36 months worked? A new graduate?"),
        GradingFactor.Age => new("年龄是多少？", "What age?"),
        GradingFactor.Education => new("最高学历是什么？", "What schooling was completed?"),
        GradingFactor.SkillGrade => new("持有何种技能等级证书？", "Which skill certificate is held?"),
        GradingFactor.Health => new("健康是否影响工作？", "Does health limit work?"),
        GradingFactor.OpeningsPerSeeker => new("所求职业在本地的求人倍率？", "How many openings per seeker has the wanted occupation here?"),
        GradingFactor.WantedPay when source == AnswerSource.Market => new("当地该职业工资中位数是多少？", "What is the local median pay of the occupation?"),
        GradingFactor.WantedPay => new("最低接受工资是多少？", "What is the least pay acceptable?"),
        GradingFactor.Household => new("家中是否有人就业？是否独自照料家人？", "Does anyone in the household work? The only carer of a dependant?"),
        GradingFactor.Reach => new("上班交通是否方便？能否线上联系？", "Is there transport to work? Reachable online?"),
        GradingFactor.Recognition => new("是否已认定为就业困难人员？", "Recognised as hard to employ?"),
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "No factor."),
    };
}
