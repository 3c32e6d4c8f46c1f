using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What the codes of the survey are called in tables.</summary>
internal static class LabourWords
{
    internal static Bilingual Of(EconomicSector sector) => sector switch
    {
        EconomicSector.Primary => new("第一产业", "primary industry"),
        EconomicSector.Secondary => new("第二产业", "secondary industry"),
        EconomicSector.Tertiary => new("第三产业", "tertiary industry"),
        _ => throw new ArgumentOutOfRangeException(nameof(sector), sector, "No such sector."),
    };

    internal static Bilingual Of(EducationLevel level) => level switch
    {
        EducationLevel.None => new("未上过学", "no schooling"),
        EducationLevel.Primary => new("小学", "primary"),
        EducationLevel.LowerSecondary => new("初中", "lower secondary"),
        EducationLevel.UpperSecondary => new("高中（含中专、职高、技校）", "upper secondary"),
        EducationLevel.JuniorCollege => new("大专", "junior college"),
        EducationLevel.Bachelor => new("本科", "bachelor"),
        EducationLevel.Master => new("硕士", "master"),
        EducationLevel.Doctor => new("博士", "doctor"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level of education."),
    };

    internal static Bilingual Of(SkillGrade grade) => grade switch
    {
        SkillGrade.None => new("无等级", "no grade"),
        SkillGrade.Elementary => new("初级工", "elementary (5)"),
        SkillGrade.Intermediate => new("中级工", "intermediate (4)"),
        SkillGrade.Senior => new("高级工", "senior (3)"),
        SkillGrade.Technician => new("技师", "technician (2)"),
        SkillGrade.SeniorTechnician => new("高级技师", "senior technician (1)"),
        SkillGrade.SpecialTechnician => new("特级技师", "special technician"),
        SkillGrade.ChiefTechnician => new("首席技师", "chief technician"),
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "No such skill grade."),
    };

    internal static Bilingual Of(EmploymentNeed need) => need switch
    {
        EmploymentNeed.Referral => new("职业介绍", "placement"),
        EmploymentNeed.Guidance => new("职业指导", "guidance"),
        EmploymentNeed.Training => new("技能培训", "training"),
        EmploymentNeed.Startup => new("创业服务", "start-up service"),
        EmploymentNeed.Policy => new("政策咨询", "policy advice"),
        EmploymentNeed.WelfarePost => new("公益性岗位", "public-welfare post"),
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "No such need."),
    };

    internal static Bilingual Of(NotEmployedReason reason) => reason switch
    {
        NotEmployedReason.NoSkill => new("缺乏技能", "lacks a skill"),
        NotEmployedReason.Age => new("年龄偏大", "age"),
        NotEmployedReason.Health => new("健康原因", "health"),
        NotEmployedReason.Care => new("照料家庭", "care of the family"),
        NotEmployedReason.Pay => new("薪酬达不到期望", "pay below what is hoped for"),
        NotEmployedReason.NoSuitableJob => new("没有合适岗位", "no suitable job"),
        NotEmployedReason.LaidOff => new("单位裁员、关闭或搬迁", "employer laid off, closed or moved"),
        NotEmployedReason.ContractEnded => new("合同期满或辞职", "contract ended or resigned"),
        NotEmployedReason.LandLost => new("失地", "land lost"),
        NotEmployedReason.Graduate => new("毕业未就业", "graduated, not yet in work"),
        NotEmployedReason.NotWilling => new("无就业意愿", "not willing to work"),
        NotEmployedReason.Other => new("其他", "other"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    /// <summary>The section of GB/T 4754 by its letter; the names are Chinese only.</summary>
    internal static Bilingual Section(string letter) =>
        IndustryClassification.Prc2017.NameOf(IndustryCode.Parse(letter)) is { } name ? Bilingual.Same($"{letter} {name}") : Bilingual.Same(letter);

    /// <summary>An occupation; the names are Chinese only.</summary>
    internal static Bilingual Occupation(string code) =>
        OccupationClassification.Prc2022.NameOf(OccupationCode.Parse(code)) is { } name ? Bilingual.Same($"{code} {name}") : Bilingual.Same(code);

    internal static string Code<T>(T value)
        where T : struct, Enum => Codes<T>.Names[value];

    // Written once: a report asks for the code of each person in each cell.
    private static class Codes<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(static value => value, static value => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    }
}
