using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The rows of the standard tables, by the template of the quarterly report and the code lists in force.</summary>
internal static class StandardRows
{
    private const string NotRecorded = "登记信息中没有此项，人数记为 0 不表示没有这类人员";
    private const string NotInList = "该编码不在随附的分类表中，名称未知";

    internal static IReadOnlyList<RowDefinition> Sections { get; } =
    [
        .. Enumerable.Range('A', 20).Select(static section => new RowDefinition(
            ((char)section).ToString(), IndustryClassification.Prc2017.NameOf(IndustryCode.Parse(((char)section).ToString())) ?? ((char)section).ToString(), [section])),
        RowDefinition.None("其他行业（未注明）"),
    ];

    internal static IReadOnlyList<RowDefinition> EmployerKinds { get; } =
    [
        Kind("domestic", "内资企业", null, EmployerKind.StateOwned, EmployerKind.Collective, EmployerKind.Company, EmployerKind.Private),
        Kind("state", "其中：国有企业", "domestic", EmployerKind.StateOwned),
        Kind("collective", "其中：集体企业", "domestic", EmployerKind.Collective),
        Kind("company", "其中：有限责任与股份有限公司", "domestic", EmployerKind.Company),
        Kind("private", "其中：私营企业", "domestic", EmployerKind.Private),
        Kind("hmt", "港澳台商投资企业", null, EmployerKind.HongKongMacaoTaiwan),
        Kind("foreign", "外商投资企业", null, EmployerKind.Foreign),
        Kind("self", "个体经营", null, EmployerKind.SelfEmployed),
        Kind("institution", "事业单位", null, EmployerKind.PublicInstitution),
        Kind("government", "机关", null, EmployerKind.Government),
        Kind("other", "其他", null, EmployerKind.Other),
        RowDefinition.None("未注明"),
    ];

    internal static IReadOnlyList<RowDefinition> MajorGroups { get; } =
    [
        .. Enumerable.Range(1, 8).Select(static major => Occupation(OccupationCode.FromNumber(major * 1_000_000))),
        RowDefinition.None("无要求"),
    ];

    internal static IReadOnlyList<RowDefinition> Categories { get; } =
    [
        Category("new_youth", "新成长失业青年", null, null, SeekerCategory.NewYouth, SeekerCategory.Graduate),
        Category("graduate", "其中：应届高校毕业生", "new_youth", null, SeekerCategory.Graduate),
        Category("lost_work", "就业转失业人员", null, null, SeekerCategory.LostWork),
        Category("other_unemployed", "其他失业人员", null, null, SeekerCategory.OtherUnemployed),
        Category("employed", "在业人员", null, null, SeekerCategory.Employed),
        Category("laid_off", "下岗职工", null, NotRecorded, SeekerCategory.LaidOff),
        Category("retired", "退休人员", null, NotRecorded, SeekerCategory.Retired),
        Category("in_school", "在学人员", null, NotRecorded, SeekerCategory.InSchool),
        Category("local_rural", "本市农村人员", null, null, SeekerCategory.LocalRural),
        Category("from_elsewhere", "外埠人员", null, null, SeekerCategory.FromElsewhere),
        RowDefinition.None("类别不明"),
    ];

    internal static IReadOnlyList<RowDefinition> Genders { get; } = [new("male", "男", [1]), new("female", "女", [2]), RowDefinition.None("无要求")];

    internal static IReadOnlyList<RowDefinition> Ages { get; } =
    [
        .. MarketDimensions.AgeGroups.Select(static (group, at) => new RowDefinition(group, group.EndsWith('+') ? $"{group[..^1]}岁以上" : $"{group.Replace('-', '—')}岁", [at])),
        RowDefinition.None("无要求"),
    ];

    internal static IReadOnlyList<RowDefinition> Educations { get; } =
    [
        new("0-2", "初中及以下", [(int)EducationLevel.None, (int)EducationLevel.Primary, (int)EducationLevel.LowerSecondary]),
        new("3", "高中（含中专、职高、技校）", [(int)EducationLevel.UpperSecondary]),
        new("4", "大专", [(int)EducationLevel.JuniorCollege]),
        new("5", "大学本科", [(int)EducationLevel.Bachelor]),
        new("6-7", "硕士及以上", [(int)EducationLevel.Master, (int)EducationLevel.Doctor]),
        RowDefinition.None("无要求"),
    ];

    internal static IReadOnlyList<RowDefinition> SkillGrades { get; } =
    [
        new("1", "职业资格五级（初级技能）", [(int)SkillGrade.Elementary]),
        new("2", "职业资格四级（中级技能）", [(int)SkillGrade.Intermediate]),
        new("3", "职业资格三级（高级技能）", [(int)SkillGrade.Senior]),
        new("4", "职业资格二级（技师）", [(int)SkillGrade.Technician]),
        new("5", "职业资格一级（高级技师）", [(int)SkillGrade.SeniorTechnician]),
        new("6-7", "特级技师、首席技师", [(int)SkillGrade.SpecialTechnician, (int)SkillGrade.ChiefTechnician]),
        new("-", "无技术等级或职称（无要求）", [GroupTally.None, (int)SkillGrade.None]),
    ];

    /// <summary>The row of an occupation; flagged where the list that ships does not hold its code.</summary>
    internal static RowDefinition Occupation(OccupationCode code) =>
        OccupationClassification.Prc2022.NameOf(code) is { } name ? new(code.ToString(), name, [code.Number]) : new(code.ToString(), code.ToString(), [code.Number], Flag: NotInList);

    private static RowDefinition Kind(string code, string name, string? parent, params EmployerKind[] kinds) => new(code, name, [.. kinds.Select(static kind => (int)kind)], parent);

    private static RowDefinition Category(string code, string name, string? parent, string? flag, params SeekerCategory[] categories) =>
        new(code, name, [.. categories.Select(static category => (int)category)], parent, flag);
}
