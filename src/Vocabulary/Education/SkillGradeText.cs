namespace Jiuye.Vocabulary;

/// <summary>Reads vocational skill grades: <c>初级工</c>, <c>高级工/三级</c>, <c>职业资格二级</c>, <c>技师</c>, <c>首席技师</c>.</summary>
/// <remarks>Safe for any number of threads; allocates nothing but a fault.</remarks>
public static class SkillGradeText
{
    /// <summary>What a reader expects of the text, for messages.</summary>
    public const string Expected = "a skill grade such as 初级工, 中级工, 高级工, 技师, 高级技师, 三级, 无";

    // 高级技师 holds 技师, and 特级技师 holds 级技师: the longer word stands first.
    private static readonly (string Word, SkillGrade Grade)[] Words =
    [
        ("首席技师", SkillGrade.ChiefTechnician), ("特级技师", SkillGrade.SpecialTechnician), ("高级技师", SkillGrade.SeniorTechnician), ("技师", SkillGrade.Technician),
        ("五级", SkillGrade.Elementary), ("四级", SkillGrade.Intermediate), ("三级", SkillGrade.Senior), ("二级", SkillGrade.Technician), ("一级", SkillGrade.SeniorTechnician),
        ("5级", SkillGrade.Elementary), ("4级", SkillGrade.Intermediate), ("3级", SkillGrade.Senior), ("2级", SkillGrade.Technician), ("1级", SkillGrade.SeniorTechnician),
        ("初级", SkillGrade.Elementary), ("中级", SkillGrade.Intermediate), ("高级", SkillGrade.Senior),
        ("学徒", SkillGrade.None), ("不限", SkillGrade.None), ("无", SkillGrade.None), ("none", SkillGrade.None),
    ];

    /// <summary>Reads a grade; 无, 不限 and the apprentice are <see cref="SkillGrade.None"/>.</summary>
    public static Result<SkillGrade, TextFault> Read(ReadOnlySpan<char> text)
    {
        if (text.Length > FoldedText.Longest)
            return TextFault.Of(text, Expected);
        Span<char> buffer = stackalloc char[FoldedText.Longest];
        var folded = FoldedText.Fold(text, buffer);
        foreach (var (word, grade) in Words)
        {
            if (folded.Contains(word, StringComparison.Ordinal))
                return grade;
        }

        return TextFault.Of(text, Expected);
    }

    /// <summary>A grade by its name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grade.</exception>
    public static Bilingual NameOf(SkillGrade grade) => grade switch
    {
        SkillGrade.None => new("无等级", "no grade"),
        SkillGrade.Elementary => new("初级工（五级）", "elementary worker (grade 5)"),
        SkillGrade.Intermediate => new("中级工（四级）", "intermediate worker (grade 4)"),
        SkillGrade.Senior => new("高级工（三级）", "senior worker (grade 3)"),
        SkillGrade.Technician => new("技师（二级）", "technician (grade 2)"),
        SkillGrade.SeniorTechnician => new("高级技师（一级）", "senior technician (grade 1)"),
        SkillGrade.SpecialTechnician => new("特级技师", "special technician"),
        SkillGrade.ChiefTechnician => new("首席技师", "chief technician"),
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "Expected a grade that is defined."),
    };
}
