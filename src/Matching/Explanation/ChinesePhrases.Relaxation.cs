using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <content>What may be given up.</content>
internal sealed partial class ChinesePhrases
{
    public override string Relaxation(Relaxation relaxation) => relaxation.Kind switch
    {
        RelaxationKind.WiderPlace => relaxation.Place switch
        {
            DistrictLevel.City => "到全市范围内找工作",
            DistrictLevel.Province => "到全省范围内找工作",
            _ => "到全国范围内找工作",
        },
        RelaxationKind.LowerWish => $"把最低期望工资降到每月{relaxation.Pay}元",
        RelaxationKind.AcceptShift => "接受" + NameOf(relaxation.Shift),
        RelaxationKind.LowerEducation => relaxation.Education is { } asked and not EducationLevel.None ? "把学历要求降到" + NameOf(asked) : "不再要求学历",
        RelaxationKind.LowerSkillGrade => relaxation.SkillGrade is { } asked and not SkillGrade.None ? "把职业技能等级要求降到" + NameOf(asked) : "不再要求职业技能等级",
        RelaxationKind.RaiseOffer => $"把最高工资提到每月{relaxation.Pay}元",
        RelaxationKind.DropAgeLimits => "取消年龄限制",
        RelaxationKind.FlexibleShifts => "班次与求职者商定",
        RelaxationKind.RecommendAgain => "把以前推荐过、没有成功的再推荐一次",
        _ => throw new ArgumentOutOfRangeException(nameof(relaxation), relaxation.Kind, "Expected a kind that is defined."),
    };

    private static string NameOf(WorkShifts shift) => shift switch
    {
        WorkShifts.Day => "白班",
        WorkShifts.Night => "夜班",
        _ => "倒班",
    };

    private static string NameOf(SkillGrade grade) => grade switch
    {
        SkillGrade.Elementary => "初级工（五级）",
        SkillGrade.Intermediate => "中级工（四级）",
        SkillGrade.Senior => "高级工（三级）",
        SkillGrade.Technician => "技师（二级）",
        SkillGrade.SeniorTechnician => "高级技师（一级）",
        SkillGrade.SpecialTechnician => "特级技师",
        SkillGrade.ChiefTechnician => "首席技师",
        _ => "无等级",
    };
}
