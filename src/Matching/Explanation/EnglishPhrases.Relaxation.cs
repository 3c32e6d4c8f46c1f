using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <content>What may be given up.</content>
internal sealed partial class EnglishPhrases
{
    public override string Relaxation(Relaxation relaxation) => relaxation.Kind switch
    {
        RelaxationKind.WiderPlace => relaxation.Place switch
        {
            DistrictLevel.City => "look for work in the whole city",
            DistrictLevel.Province => "look for work in the whole province",
            _ => "look for work in the whole country",
        },
        RelaxationKind.LowerWish => $"lower the least pay wanted to {relaxation.Pay} yuan a month",
        RelaxationKind.AcceptShift => "accept " + NameOf(relaxation.Shift),
        RelaxationKind.LowerEducation => relaxation.Education is { } asked and not EducationLevel.None ? $"ask for no more than {NameOf(asked)}" : "ask for no schooling",
        RelaxationKind.LowerSkillGrade => relaxation.SkillGrade is { } asked and not SkillGrade.None ? $"ask for no more than skill grade {NameOf(asked)}" : "ask for no skill grade",
        RelaxationKind.RaiseOffer => $"raise the highest pay to {relaxation.Pay} yuan a month",
        RelaxationKind.DropAgeLimits => "drop the age limits",
        RelaxationKind.FlexibleShifts => "arrange the shifts with the person",
        RelaxationKind.RecommendAgain => "recommend once more what was recommended before in vain",
        _ => throw new ArgumentOutOfRangeException(nameof(relaxation), relaxation.Kind, "Expected a kind that is defined."),
    };

    private static string NameOf(WorkShifts shift) => shift switch
    {
        WorkShifts.Day => "day shifts",
        WorkShifts.Night => "night shifts",
        _ => "rotating shifts",
    };

    private static string NameOf(SkillGrade grade) => grade switch
    {
        SkillGrade.Elementary => "5 (elementary)",
        SkillGrade.Intermediate => "4 (intermediate)",
        SkillGrade.Senior => "3 (senior)",
        SkillGrade.Technician => "2 (technician)",
        SkillGrade.SeniorTechnician => "1 (senior technician)",
        SkillGrade.SpecialTechnician => "of special technician",
        SkillGrade.ChiefTechnician => "of chief technician",
        _ => "none",
    };
}
